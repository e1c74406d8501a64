import { Injectable } from '@nestjs/common';
import { assertUnresolved, type Conflict } from '@housestaff/conflicts/domain';
import { addDays, NotFound, type Id, type LocalDate } from '@housestaff/kernel';
import { assertVersion, ProgramKeeper } from '@housestaff/program/application';
import { SchedulesAhead } from '../detect/schedules-ahead';
import { Conflicts, type Urgency } from '../ports/conflicts';

export interface ConflictView extends Conflict {
  readonly urgency: Urgency;
}

/** Begins today or before, within a week, or later. */
export function urgencyOf({ period }: Pick<Conflict, 'period'>, today: LocalDate): Urgency {
  if (period.start <= today) return 'today';
  return period.start <= addDays(today, 7) ? 'week' : 'later';
}

/** Finds conflicts that the actor may work with. Call within a unit of work. */
@Injectable()
export class ConflictKeeper {
  constructor(
    private readonly conflicts: Conflicts,
    private readonly keeper: ProgramKeeper,
    private readonly ahead: SchedulesAhead,
  ) {}

  /** Throws NotFound. */
  async program(id: Id): Promise<void> {
    await this.keeper.program(id);
  }

  /** With how soon it is. */
  async view(conflict: Conflict): Promise<ConflictView> {
    return { ...conflict, urgency: urgencyOf(conflict, await this.today(conflict)) };
  }

  /** In its program's zone. */
  today({ programId }: Pick<Conflict, 'programId'>): Promise<LocalDate> {
    return this.ahead.today(programId);
  }

  /** Throws NotFound. */
  async conflict(id: Id): Promise<Conflict> {
    return this.keeper.own('conflict', id, await this.conflicts.find(id));
  }

  /** Held until the unit of work ends. What happened is said before what version it is. Throws NotFound, ConflictResolved, StaleVersion. */
  async lockUnresolved(id: Id, expectedVersion: number): Promise<Conflict> {
    const conflict = await this.lock(id);
    assertUnresolved(conflict);
    assertVersion('conflict', conflict, expectedVersion);
    return conflict;
  }

  async lock(id: Id): Promise<Conflict> {
    await this.conflict(id);
    const conflict = await this.conflicts.lock(id);
    if (!conflict) throw new NotFound('conflict', id);
    return conflict;
  }
}
