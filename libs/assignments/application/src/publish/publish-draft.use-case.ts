import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { PublishOverrides } from '../ports/compliance-ports';
import { Gatekeeper, type OverrideInput, type Passage } from './gatekeeper';
import { PublishGround } from './publish-ground';
import { Publisher } from './publisher';
import { overrideView, versionView, type VersionView } from './version-view';

export interface PublishDraftCommand {
  readonly draftId: Id;
  readonly expectedVersion: number;
  readonly note: string;
  /** Publish although these violations remain; needs the permission schedule:override. */
  readonly overrides?: readonly OverrideInput[];
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
    private readonly kept: PublishOverrides,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws StaleVersion, DraftClosed, DraftMoved, CellLocked, PublishBlocked, OverrideNotAllowed, InvalidValue, DutiesOverlap. */
  async execute({ draftId, expectedVersion, note, overrides = [], rebase = false }: PublishDraftCommand): Promise<VersionView> {
    return this.uow.run(async () => {
      const { schedule, draft, target } = await this.ground.take(draftId, expectedVersion, rebase);
      const passage = await this.gate.pass(draft, overrides);
      const version = await this.publisher.publish({ schedule, target, source: 'draft', note, draftId });
      await this.kept.keep(schedule.id, version.number, passage.given);
      await this.ground.close(draft);
      const after = { number: version.number, note, changeCount: version.changeCount, ...audited(passage) };
      await this.audit.record({ action: 'assignments.draft.publish', resource: 'draft', resourceId: draftId, before: { publishedVersion: schedule.publishedVersion }, after });
      return versionView(version, passage.given.map((one) => overrideView(one, version.publishedBy)));
    });
  }
}

function audited({ given, standing }: Passage): { overrides: readonly object[]; standing: readonly string[] } {
  return { overrides: given.map(({ finding: { id, measured, limit }, reason }) => ({ findingId: id, measured, limit, reason })), standing };
}
