import type { EffectiveSchedule } from '@housestaff/assignments/application';
import type { Id } from '@housestaff/kernel';
import { gini, measuresOf, type TallyMeasure } from '@housestaff/planning/domain';
import { pgyToday } from './pgy-today';
import type { TalliesOfPeople } from './schedule-tallies';

export interface TallyValue {
  /** From earlier years: as counted, and as entered. */
  readonly carried: number;
  readonly entered: number;
  readonly thisYear: number;
  readonly total: number;
}

export interface TallyRow {
  readonly personId: Id;
  readonly name: string;
  readonly kind: string;
  readonly pgy: number | null;
  readonly values: Readonly<Record<string, TallyValue>>;
}

/** Who had how many nights, weekends, holidays and calls, this year and before. */
export interface Tallies {
  /** Of what was entered by hand; 0: nothing yet. */
  readonly version: number;
  readonly measures: readonly TallyMeasure[];
  readonly rows: readonly TallyRow[];
  /** Of the totals of residents, by measure. */
  readonly gini: Readonly<Record<string, number>>;
}

const TALLIED = new Set(['resident', 'faculty']);

export function talliesView({ catalog, people }: EffectiveSchedule, { thisYear, before, entered, version }: TalliesOfPeople): Tallies {
  const measures = measuresOf(catalog.holidays);
  const valueOf = (id: Id, measure: string): TallyValue => {
    const [carried, now] = [before.get(id)?.get(measure) ?? 0, thisYear.get(id)?.get(measure) ?? 0];
    return { carried, entered: entered.get(id)?.get(measure) ?? 0, thisYear: now, total: carried + now };
  };
  const rows = people
    .filter((person) => person.active && TALLIED.has(person.kind))
    .map((person) => ({
      ...{ personId: person.id, name: person.displayName, kind: person.kind, pgy: pgyToday(person, catalog.year.period) },
      values: Object.fromEntries(measures.map(({ id }) => [id, valueOf(person.id, id)])),
    }));
  const residents = rows.filter((row) => row.kind === 'resident');
  return { version, measures, rows, gini: Object.fromEntries(measures.map(({ id }) => [id, gini(residents.map((row) => row.values[id]?.total ?? 0))])) };
}
