import { Injectable } from '@nestjs/common';
import { assertUnresolved, ConflictGone } from '@housestaff/conflicts/domain';
import { Addressees } from '@housestaff/identity/application';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramKeeper } from '@housestaff/program/application';
import { SchedulesAhead } from '../detect/schedules-ahead';
import { ConflictOptions } from '../options/conflict-options';
import type { ConflictOption } from '../options/option';
import { ConflictSettingsOfPrograms } from '../ports/conflict-settings';
import { Conflicts, Looks, type ConflictCount, type ConflictFilter } from '../ports/conflicts';
import { ConflictKeeper, urgencyOf, type ConflictView } from '../resolve/conflict-keeper';

export interface ConflictOverview {
  readonly counts: readonly ConflictCount[];
  /** Null: nobody looked yet. */
  readonly lookedAt: Date | null;
  /** Something it rests on has changed since, or nobody looked yet. */
  readonly stale: boolean;
}

@Injectable()
export class ConflictQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly keeper: ProgramKeeper,
    private readonly own: ConflictKeeper,
    private readonly conflicts: Conflicts,
    private readonly ahead: SchedulesAhead,
    private readonly addressees: Addressees,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, InvalidValue. */
  list(programId: Id, filter: ConflictFilter): Promise<{ items: ConflictView[]; nextCursor: string | null }> {
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const { conflicts, nextCursor } = await this.conflicts.page(programId, filter);
      const today = await this.ahead.today(programId);
      await this.audit.record({ action: 'conflicts.conflict.list', resource: 'program', resourceId: programId, query: filter });
      return { items: conflicts.map((one) => ({ ...one, urgency: urgencyOf(one, today) })), nextCursor };
    });
  }

  /** Throws NotFound. */
  get(conflictId: Id): Promise<ConflictView> {
    return this.uow.run(async () => {
      const conflict = await this.own.conflict(conflictId);
      await this.audit.record({ action: 'conflicts.conflict.read', resource: 'conflict', resourceId: conflictId, query: {} });
      return this.own.view(conflict);
    });
  }

  /** Who may resolve conflicts here, by name. Throws NotFound. */
  assignees(programId: Id): Promise<{ userId: Id; name: string }[]> {
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const found = await this.addressees.of({ holding: { permission: 'conflict:write', programId } });
      await this.audit.record({ action: 'conflicts.assignee.list', resource: 'program', resourceId: programId, query: { found: found.length } });
      return found.map(({ userId, name }) => ({ userId, name }));
    });
  }
}

@Injectable()
export class ConflictOverviewQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly keeper: ProgramKeeper,
    private readonly conflicts: Conflicts,
    private readonly looks: Looks,
    private readonly settings: ConflictSettingsOfPrograms,
    private readonly ahead: SchedulesAhead,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound. */
  execute(programId: Id): Promise<ConflictOverview> {
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const [look, { version }] = [await this.looks.find(programId), await this.settings.of(programId)];
      const counts = await this.conflicts.counts(programId, await this.ahead.today(programId));
      const stale = look?.stamp !== `${version}|${await this.ahead.stamp(programId)}`;
      await this.audit.record({ action: 'conflicts.conflict.overview', resource: 'program', resourceId: programId, query: {} });
      return { counts, lookedAt: look?.lookedAt ?? null, stale };
    });
  }
}

@Injectable()
export class ConflictOptionsQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly keeper: ConflictKeeper,
    private readonly options: ConflictOptions,
    private readonly audit: AuditTrail,
  ) {}

  /** Best first. Throws NotFound, ConflictResolved, ConflictGone. */
  execute(conflictId: Id): Promise<readonly ConflictOption[]> {
    return this.uow.run(async () => {
      const conflict = await this.keeper.conflict(conflictId);
      assertUnresolved(conflict);
      const found = await this.options.of(conflict);
      if (!found) throw new ConflictGone(conflict.title);
      await this.audit.record({ action: 'conflicts.conflict.options', resource: 'conflict', resourceId: conflictId, query: { found: found.options.length } });
      return found.options;
    });
  }
}
