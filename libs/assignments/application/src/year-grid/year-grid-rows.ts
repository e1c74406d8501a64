import { changedPeriods, type ChangedPeriod, type Stay } from '@housestaff/assignments/domain';
import { overlaps, type Id, type LocalDate } from '@housestaff/kernel';
import type { FindingMark } from '../ports/compliance-ports';
import type { AbsenceOfPerson } from '../ports/schedule-catalog';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import { span } from './catalog-views';
import { groupPeople, nameOf, type GroupedPerson } from './people-groups';

export interface YearGridStay {
  readonly id: Id | null;
  readonly rotationId: Id;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly locked: boolean;
  readonly source: string;
  /** Otherwise than published. */
  readonly changed: boolean;
  readonly note: string;
  readonly finding: 'violation' | 'warning' | null;
}

export interface YearGridAbsence {
  readonly id: Id;
  readonly kind: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly status: string;
}

export interface YearGridRow {
  readonly personId: Id;
  readonly name: string;
  readonly pgy: number | null;
  readonly offCycle: boolean;
  readonly stays: readonly YearGridStay[];
  readonly absences: readonly YearGridAbsence[];
}

export interface YearGridGroup {
  readonly label: string;
  readonly pgy: number | null;
  readonly people: readonly YearGridRow[];
}

interface OwnRows {
  readonly stays: Map<Id, Stay[]>;
  readonly absences: Map<Id, AbsenceOfPerson[]>;
  readonly changes: Map<Id, ChangedPeriod[]>;
  readonly marks: Map<Id, FindingMark[]>;
}

/** People who left are shown only where they still have stays. */
export function yearGridGroups(schedule: EffectiveSchedule, marks: readonly FindingMark[], absences = schedule.absences): YearGridGroup[] {
  const rows: OwnRows = {
    stays: byPerson(schedule.stays),
    absences: byPerson(absences.filter((one) => one.status !== 'denied' && one.status !== 'cancelled')),
    changes: byPerson(schedule.draft ? changedPeriods(schedule.liveStays, schedule.stays) : []),
    marks: byPerson(marks),
  };
  const shown = schedule.people.filter((person) => person.active || rows.stays.has(person.id));
  return groupPeople(shown, schedule.catalog.year.period).map(({ label, pgy, members }) => ({
    label,
    pgy,
    people: members.map((member) => rowOf(member, rows)),
  }));
}

function rowOf({ person, pgy, offCycle }: GroupedPerson, rows: OwnRows): YearGridRow {
  const [changes, marks] = [rows.changes.get(person.id) ?? [], rows.marks.get(person.id) ?? []];
  const stays = [...(rows.stays.get(person.id) ?? [])].sort((a, b) => (a.period.start < b.period.start ? -1 : 1));
  return {
    ...{ personId: person.id, name: nameOf(person), pgy, offCycle },
    stays: stays.map((stay) => stayOf(stay, changes, marks)),
    absences: (rows.absences.get(person.id) ?? []).map(({ id, kind, period, status }) => ({ id, kind, ...span(period), status })),
  };
}

function stayOf({ id, rotationId, period, locked, source, note }: Stay, changes: readonly ChangedPeriod[], marks: readonly FindingMark[]): YearGridStay {
  const changed = changes.some((change) => overlaps(change.period, period));
  const own = marks.filter((mark) => overlaps(mark.period, period));
  const finding = own.some((mark) => mark.severity === 'violation') ? 'violation' : own.length > 0 ? 'warning' : null;
  return { id, rotationId, ...span(period), locked, source, changed, note, finding };
}

export function byPerson<Row extends { readonly personId: Id }>(rows: readonly Row[]): Map<Id, Row[]> {
  const groups = new Map<Id, Row[]>();
  for (const row of rows) {
    const own = groups.get(row.personId);
    if (own) own.push(row);
    else groups.set(row.personId, [row]);
  }
  return groups;
}
