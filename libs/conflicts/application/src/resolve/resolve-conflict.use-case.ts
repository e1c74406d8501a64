import { Injectable } from '@nestjs/common';
import { assertUnresolved, ConflictGone, NoCleanOption, OptionChangesNothing, OptionGone, type Conflict } from '@housestaff/conflicts/domain';
import { AuditTrail, DomainError, NotFound, UnitOfWork, type Id } from '@housestaff/kernel';
import { ConflictOptions } from '../options/conflict-options';
import type { ConflictOption } from '../options/option';
import { ConflictKeeper, type ConflictView } from './conflict-keeper';
import { ResolutionMaker } from './resolution-of';

export interface ResolveConflict {
  readonly conflictId: Id;
  readonly expectedVersion: number;
  /** Left out: the best one after which nothing new is wrong. */
  readonly optionId?: string;
  readonly note?: string;
}

/** One of many: what came of it. */
export interface ResolveOutcome {
  readonly conflictId: Id;
  readonly conflict: ConflictView | null;
  /** Why not; null: it is resolved. */
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

/** By an option as it is on the schedule now: what was shown before is looked for anew. */
@Injectable()
export class ResolveConflictUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly keeper: ConflictKeeper,
    private readonly options: ConflictOptions,
    private readonly resolutions: ResolutionMaker,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, ConflictResolved, StaleVersion, ConflictGone, OptionGone, NoCleanOption, AmendmentBlocked. */
  execute(command: ResolveConflict): Promise<ConflictView> {
    return this.uow.run(() => this.resolve(command));
  }

  /** Each in a version of its own; what can't be resolved is said, and keeps no other from it. Throws NotFound for the program. */
  async many(programId: Id, items: readonly ResolveConflict[]): Promise<ResolveOutcome[]> {
    await this.uow.run(() => this.keeper.program(programId));
    const outcomes: ResolveOutcome[] = [];
    for (const item of items) outcomes.push(await this.attempt(programId, item));
    return outcomes;
  }

  private async attempt(programId: Id, item: ResolveConflict): Promise<ResolveOutcome> {
    const { conflictId } = item;
    try {
      return { conflictId, conflict: await this.uow.run(() => this.resolve(item, programId)), refusal: null };
    } catch (refusal) {
      if (!(refusal instanceof DomainError)) throw refusal;
      return { conflictId, conflict: null, refusal: { code: refusal.code, message: refusal.message } };
    }
  }

  private async resolve({ conflictId, expectedVersion, optionId, note = '' }: ResolveConflict, programId?: Id): Promise<ConflictView> {
    const seen = await this.keeper.conflict(conflictId);
    if (programId !== undefined && seen.programId !== programId) throw new NotFound('conflict', conflictId);
    assertUnresolved(seen);
    await this.resolutions.holdSchedule(seen);
    const before = await this.keeper.lockUnresolved(conflictId, expectedVersion);
    const option = await this.optionOf(before, optionId);
    const { conflict, versionNumber } = await this.resolutions.apply(before, option, { note, automatic: false });
    const { strategy, label, changes, score } = option;
    await this.audit.record({ action: 'conflicts.conflict.resolve', resource: 'conflict', resourceId: conflictId, before, after: { versionNumber, strategy, label, score, changes } });
    return this.keeper.view(conflict);
  }

  private async optionOf(conflict: Conflict, optionId: string | undefined): Promise<ConflictOption> {
    const found = await this.options.of(conflict);
    if (!found) throw new ConflictGone(conflict.title);
    const option = optionId === undefined ? found.options.find(isClean) : found.options.find(({ id }) => id === optionId);
    if (!option) throw optionId === undefined ? new NoCleanOption() : new OptionGone(found.options.map(({ id, label }) => ({ id, label })));
    if (option.strategy === 'defer') throw new OptionChangesNothing();
    return option;
  }
}

/** Nothing new is wrong afterwards. */
export function isClean({ strategy, factors }: ConflictOption): boolean {
  return strategy !== 'defer' && factors.feasibility.score === 1;
}
