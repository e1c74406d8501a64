import type { AbsenceOfPerson, EffectiveSchedule, PersonOfProgram } from '@housestaff/assignments/application';
import { pgyOf } from '@housestaff/assignments/application';
import type { Duty, Stay } from '@housestaff/assignments/domain';
import { addDays, type Id, type LocalDate } from '@housestaff/kernel';
import { CALLS, type SwapPart } from '@housestaff/swaps/domain';

/** The published schedule, indexed for looking at many people. */
export class MatchGround {
  private readonly duties: ReadonlyMap<Id, Duty[]>;
  private readonly stays: ReadonlyMap<Id, Stay[]>;
  private readonly nights: ReadonlySet<Id>;

  constructor(
    readonly schedule: EffectiveSchedule,
    readonly today: LocalDate,
    /** As whoever asks may see it. */
    readonly absences: readonly AbsenceOfPerson[],
  ) {
    this.duties = byPerson(schedule.duties);
    this.stays = byPerson(schedule.stays);
    this.nights = new Set(schedule.catalog.activities.filter(({ dutyKind }) => CALLS.has(dutyKind)).map(({ id }) => id));
  }

  dutiesOf(personId: Id): readonly Duty[] {
    return this.duties.get(personId) ?? [];
  }

  staysOf(personId: Id): readonly Stay[] {
    return this.stays.get(personId) ?? [];
  }

  /** Call, night float and backup: nobody does two of them at once, or gladly one after the other. */
  isOvernight({ activityId }: { activityId: Id }): boolean {
    return this.nights.has(activityId);
  }

  /** Residents of one year together, faculty together. */
  classOf(person: PersonOfProgram, day: LocalDate): string {
    const pgy = person.kind === 'resident' ? pgyOf(person, { start: day, end: addDays(day, 1) })?.pgy : undefined;
    return `${person.kind} ${pgy ?? ''}`;
  }

  /** The classes of all who have such a thing in this year: others are not asked for it. */
  classesWith(part: SwapPart): ReadonlySet<string> {
    const { people } = this.schedule;
    const holds = (id: Id): boolean =>
      part.kind === 'duty' ? this.dutiesOf(id).some(({ activityId }) => activityId === part.activityId) : this.staysOf(id).some(({ rotationId }) => rotationId === part.rotationId);
    return new Set(people.filter(({ id }) => holds(id)).map((person) => this.classOf(person, part.period.start)));
  }
}

function byPerson<T extends { readonly personId: Id }>(rows: readonly T[]): Map<Id, T[]> {
  const map = new Map<Id, T[]>();
  for (const row of rows) (map.get(row.personId) ?? map.set(row.personId, []).get(row.personId)!).push(row);
  return map;
}
