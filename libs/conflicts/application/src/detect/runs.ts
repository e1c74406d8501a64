import { addDays, daysBetween, type DateRange, type LocalDate } from '@housestaff/kernel';

/** A weekend between two days doesn't part them. */
const APART = 4;

export interface Run<Row> {
  readonly period: DateRange;
  readonly rows: readonly Row[];
}

/** Rows of days put together where they follow each other, and no border (the first day of something new) lies between. */
export function runsOf<Row extends { readonly date: LocalDate }>(rows: readonly Row[], borders: readonly LocalDate[] = []): Run<Row>[] {
  const runs: Row[][] = [];
  for (const row of [...rows].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))) {
    const last = runs.at(-1)?.at(-1);
    const follows = last && daysBetween(last.date, row.date) < APART && !borders.some((border) => last.date < border && border <= row.date);
    if (follows) runs.at(-1)!.push(row);
    else runs.push([row]);
  }
  return runs.map((run) => ({ period: { start: run[0]!.date, end: addDays(run.at(-1)!.date, 1) }, rows: run }));
}
