import { Injectable } from '@nestjs/common';
import type { EffectiveSchedule } from '@housestaff/assignments/application';
import { ProgramAccess } from '@housestaff/identity/application';
import { AuditTrail, Clock, CurrentActor, InvalidValue, StaleVersion, UnitOfWork, type Id } from '@housestaff/kernel';
import { measuresOf } from '@housestaff/planning/domain';
import { CarriedTallies, type CarriedRow } from '../ports/carried-tallies';
import { CurrentSchedules } from './current-schedules';
import { ScheduleTallies } from './schedule-tallies';
import { talliesView, type Tallies } from './tally-view';

export interface CarryTallies {
  readonly programId: Id;
  readonly expectedVersion: number;
  readonly rows: readonly CarriedRow[];
}

const MOST = 10_000;

/** Replaces what people bring from before the first schedule here. */
@Injectable()
export class CarryTalliesUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly access: ProgramAccess,
    private readonly carried: CarriedTallies,
    private readonly current: CurrentSchedules,
    private readonly tallies: ScheduleTallies,
    private readonly actor: CurrentActor,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound, StaleVersion, InvalidValue naming the row. */
  async execute({ programId, expectedVersion, rows }: CarryTallies): Promise<Tallies> {
    return this.uow.run(async () => {
      this.access.assertProgram(programId);
      const schedule = await this.current.of(programId);
      const before = await this.carried.find(programId);
      const version = before?.version ?? 0;
      if (version !== expectedVersion) throw new StaleVersion('tallies', programId, expectedVersion, version);
      assertRows(rows, schedule);
      const after = { programId, rows, changedBy: this.actor.get().label, changedAt: this.clock.now(), version: version + 1 };
      await this.carried.save(after);
      await this.audit.record({ action: 'planning.tallies.change', resource: 'program', resourceId: programId, before, after });
      return talliesView(schedule, await this.tallies.of(schedule));
    });
  }
}

function assertRows(rows: readonly CarriedRow[], { people, catalog }: EffectiveSchedule): void {
  const known = new Set(people.map((person) => person.id));
  const measures = measuresOf(catalog.holidays).map(({ id }) => id);
  const seen = new Set<string>();
  rows.forEach(({ personId, measure, amount }, n) => {
    if (!known.has(personId)) throw new InvalidValue(`rows[${n}].personId`, personId, 'a person of this program');
    if (!measures.includes(measure)) throw new InvalidValue(`rows[${n}].measure`, measure, `one of ${measures.join(', ')}`);
    if (!(amount >= 0 && amount <= MOST)) throw new InvalidValue(`rows[${n}].amount`, amount, `a number from 0 to ${MOST}`);
    if (seen.has(`${personId} ${measure}`)) throw new InvalidValue(`rows[${n}]`, measure, 'each measure of a person once');
    seen.add(`${personId} ${measure}`);
  });
}
