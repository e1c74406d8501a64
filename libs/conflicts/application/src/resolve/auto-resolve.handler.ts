import { Injectable } from '@nestjs/common';
import type { Conflict, ConflictSettings } from '@housestaff/conflicts/domain';
import { AuditTrail, DomainError, JobHandler, type Id, type JobContext } from '@housestaff/kernel';
import { ConflictOptions } from '../options/conflict-options';
import { ConflictSettingsOfPrograms } from '../ports/conflict-settings';
import { Conflicts } from '../ports/conflicts';
import { ResolutionMaker } from './resolution-of';
import { isClean } from './resolve-conflict.use-case';

export const AUTO_RESOLVE = 'conflicts.auto-resolve';

/** Resolves what the program lets be resolved by itself: good enough an option, after which nothing new is wrong. One at a time. */
@Injectable()
export class AutoResolveHandler extends JobHandler {
  readonly kind = AUTO_RESOLVE;

  constructor(
    private readonly conflicts: Conflicts,
    private readonly settings: ConflictSettingsOfPrograms,
    private readonly options: ConflictOptions,
    private readonly resolutions: ResolutionMaker,
    private readonly audit: AuditTrail,
  ) {
    super();
  }

  async handle(payload: unknown, context: JobContext): Promise<{ resolved: number }> {
    const { programId } = payload as { programId: Id };
    let ids: Id[] = [];
    let done = 0;
    await context.store(async () => {
      ids = (await this.open(programId)).map(({ id }) => id);
    });
    for (const id of ids) {
      context.signal.throwIfAborted();
      done += Number(await this.whole(context, id, programId));
    }
    return { resolved: done };
  }

  /** What speaks against it is what a person should look at; nothing of it is kept then. */
  private async whole(context: JobContext, id: Id, programId: Id): Promise<boolean> {
    let resolved = false;
    try {
      await context.store(async () => {
        resolved = await this.attempt(id, programId);
      });
    } catch (refusal) {
      if (!(refusal instanceof DomainError)) throw refusal;
      return false;
    }
    return resolved;
  }

  private async open(programId: Id): Promise<Conflict[]> {
    const settings = await this.settings.of(programId);
    if (!settings.autoResolve) return [];
    return (await this.conflicts.lockUnresolved(programId)).filter((one) => one.status === 'open' && one.deferred === null && settings.autoKinds.includes(one.kind));
  }

  private async attempt(id: Id, programId: Id): Promise<boolean> {
    const settings = await this.settings.of(programId);
    const seen = await this.conflicts.find(id);
    if (!seen || !settings.autoResolve) return false;
    await this.resolutions.holdSchedule(seen);
    const conflict = await this.conflicts.lock(id);
    return conflict?.status === 'open' ? this.resolve(conflict, settings) : false;
  }

  private async resolve(conflict: Conflict, { autoScore }: ConflictSettings): Promise<boolean> {
    const found = await this.options.of(conflict);
    const option = found?.options.find((one) => isClean(one) && one.score >= autoScore);
    if (!option) return false;
    const { versionNumber } = await this.resolutions.apply(conflict, option, { note: '', automatic: true });
    const { strategy, label, score, changes } = option;
    await this.audit.record({ action: 'conflicts.conflict.auto-resolve', resource: 'conflict', resourceId: conflict.id, before: conflict, after: { versionNumber, strategy, label, score, changes } });
    return true;
  }
}
