import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { Gatekeeper } from './gatekeeper';
import { PublishGround } from './publish-ground';
import { Publisher } from './publisher';
import { versionView, type VersionView } from './version-view';

export interface PublishDraftCommand {
  readonly draftId: Id;
  readonly expectedVersion: number;
  readonly note: string;
  /** Publish although violations remain; needs the permission schedule:override. */
  readonly override?: { readonly reason: string };
  /** Publish over what was published in the meantime, having seen it. */
  readonly rebase?: boolean;
}

@Injectable()
export class PublishDraft {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ground: PublishGround,
    private readonly gate: Gatekeeper,
    private readonly publisher: Publisher,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws StaleVersion, DraftClosed, DraftMoved, CellLocked, PublishBlocked, OverrideNotAllowed, DutiesOverlap. */
  async execute({ draftId, expectedVersion, note, override, rebase = false }: PublishDraftCommand): Promise<VersionView> {
    return this.uow.run(async () => {
      const { schedule, draft, target } = await this.ground.take(draftId, expectedVersion, rebase);
      const waived = await this.gate.pass(draft, override);
      const version = await this.publisher.publish({ schedule, target, source: 'draft', note, draftId });
      await this.ground.close(draft);
      const after = { number: version.number, note, changeCount: version.changeCount, override: override?.reason, waived };
      await this.audit.record({ action: 'assignments.draft.publish', resource: 'draft', resourceId: draftId, before: { publishedVersion: schedule.publishedVersion }, after });
      return versionView(version);
    });
  }
}
