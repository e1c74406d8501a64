import { dutyKey, type Duty } from '@housestaff/assignments/domain';
import { contains, overlaps, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import type { AbsenceOfPerson, ActivityOfProgram } from '../ports/schedule-catalog';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import { groupPeople, nameOf, type GroupedPerson } from '../year-grid/people-groups';
import { byPerson } from '../year-grid/year-grid-rows';
import { placeOf } from './duty-place';

export interface BlockGridHalf {
  /** Of a duty made by hand; null for one from a pattern. */
  readonly dutyId: Id | null;
  readonly activityId: Id;
  readonly rotationId: Id | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly source: string;
  readonly locked: boolean;
  readonly changed: boolean;
}

export interface BlockGridCell {
  readonly am: BlockGridHalf | null;
  readonly pm: BlockGridHalf | null;
  readonly absence: string | null;
}

export interface BlockGridRow {
  readonly personId: Id;
  readonly name: string;
  readonly pgy: number | null;
  readonly rotationIds: readonly Id[];
  /** One per day of the block, in order. */
  readonly days: readonly BlockGridCell[];
}

export interface BlockGridGroup {
  readonly label: string;
  readonly people: readonly BlockGridRow[];
}

const EMPTY: BlockGridCell = { am: null, pm: null, absence: null };

type Shown = Pick<EffectiveSchedule, 'people' | 'catalog' | 'stays' | 'absences'>;

/** `published`: the keys of the published duties where a draft is shown, to mark what differs. */
export function blockGridGroups(schedule: Shown, duties: readonly Duty[], days: readonly LocalDate[], period: DateRange, published: ReadonlySet<string> | null): BlockGridGroup[] {
  const rows = new BlockRows(schedule, duties, days, period, published);
  const shown = schedule.people.filter((person) => person.active || rows.has(person.id));
  return groupPeople(shown, period).map(({ label, members }) => ({ label, people: members.map((member) => rows.rowOf(member)) }));
}

export function stampOf(duty: Duty): string {
  return `${dutyKey(duty)}|${duty.during?.start ?? ''}|${duty.during?.end ?? ''}`;
}

class BlockRows {
  private readonly activities: Map<Id, ActivityOfProgram>;
  private readonly duties: Map<Id, Duty[]>;
  private readonly absences: Map<Id, AbsenceOfPerson[]>;
  private readonly rotations = new Map<Id, Set<Id>>();

  constructor(schedule: Shown, duties: readonly Duty[], private readonly days: readonly LocalDate[], period: DateRange, private readonly published: ReadonlySet<string> | null) {
    this.activities = new Map(schedule.catalog.activities.map((one) => [one.id, one]));
    this.duties = byPerson(duties);
    this.absences = byPerson(schedule.absences.filter((one) => one.status === 'approved' && overlaps(one.period, period)));
    for (const stay of schedule.stays) {
      if (overlaps(stay.period, period)) this.rotations.set(stay.personId, (this.rotations.get(stay.personId) ?? new Set<Id>()).add(stay.rotationId));
    }
  }

  has(personId: Id): boolean {
    return this.duties.has(personId) || this.rotations.has(personId);
  }

  rowOf({ person, pgy }: GroupedPerson): BlockGridRow {
    const cells = new Map<LocalDate, BlockGridCell>();
    for (const duty of this.duties.get(person.id) ?? []) cells.set(duty.date, this.withDuty(cells.get(duty.date) ?? EMPTY, duty));
    const absences = this.absences.get(person.id) ?? [];
    const days = this.days.map((date) => {
      const absence = absences.find((one) => contains(one.period, date))?.kind ?? null;
      return { ...(cells.get(date) ?? EMPTY), absence };
    });
    return { personId: person.id, name: nameOf(person), pgy, rotationIds: [...(this.rotations.get(person.id) ?? [])], days };
  }

  /** Where two share a half, the one that may not stand beside others is shown. */
  private withDuty(cell: BlockGridCell, duty: Duty): BlockGridCell {
    const activity = this.activities.get(duty.activityId);
    if (!activity) return cell;
    const place = placeOf(duty, activity);
    const half = this.halfOf(duty);
    const shows = (there: BlockGridHalf | null): BlockGridHalf => (there && duty.mayOverlap ? there : half);
    return { ...cell, am: place.am ? shows(cell.am) : cell.am, pm: place.pm ? shows(cell.pm) : cell.pm };
  }

  private halfOf(duty: Duty): BlockGridHalf {
    const { id: dutyId, activityId, rotationId, during, source, locked } = duty;
    const changed = this.published !== null && !this.published.has(stampOf(duty));
    return { dutyId, activityId, rotationId, start: during && instant(during.start), end: during && instant(during.end), source, locked, changed };
  }
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
