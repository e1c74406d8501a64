import type { CarriedRow, Tallies } from '@housestaff/api-client';

export type TallyRow = Tallies['rows'][number];
export type Measure = Tallies['measures'][number];

/** "Name", or a measure's id. */
export interface Order {
  by: string;
  descending: boolean;
}

export const isHoliday = (measure: Measure): boolean => measure.id.startsWith('holiday-');

export const amountSaid = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 1 });

/** A group of people who are compared with each other: a class, the faculty. */
export interface TallyClass {
  label: string;
  rows: TallyRow[];
  means: Readonly<Record<string, number>>;
}

const labelOf = ({ kind, pgy }: TallyRow): string => (kind === 'faculty' ? 'Faculty' : pgy === null ? 'Residents' : `PGY-${pgy}`);

export const totalOf = (row: TallyRow, measure: string): number => row.values[measure]?.total ?? 0;

function compare(order: Order) {
  const sign = order.descending ? -1 : 1;
  return (one: TallyRow, other: TallyRow): number => {
    const byName = one.name.localeCompare(other.name);
    if (order.by === 'name') return sign * byName;
    return sign * (totalOf(one, order.by) - totalOf(other, order.by)) || byName;
  };
}

/** The classes, each in the wished order, with the mean of each measure. */
export function classesOf({ rows, measures }: Tallies, order: Order, find = ''): TallyClass[] {
  const wanted = find.trim().toLowerCase();
  const labels = [...new Set(rows.map(labelOf))].sort((one, other) => Number(one === 'Faculty') - Number(other === 'Faculty') || one.localeCompare(other));
  return labels.flatMap((label) => {
    const all = rows.filter((row) => labelOf(row) === label);
    const shown = all.filter((row) => row.name.toLowerCase().includes(wanted)).sort(compare(order));
    const means = Object.fromEntries(measures.map(({ id }) => [id, all.reduce((sum, row) => sum + totalOf(row, id), 0) / all.length]));
    return shown.length > 0 ? [{ label, rows: shown, means }] : [];
  });
}

/** By person and measure, as typed. */
export type Typed = Readonly<Record<string, string>>;

export const cellKey = (personId: string, measure: string): string => `${personId} ${measure}`;

export function enteredOf({ rows, measures }: Tallies): Typed {
  return Object.fromEntries(rows.flatMap((row) => measures.map(({ id }) => [cellKey(row.personId, id), String(row.values[id]?.entered ?? 0)])));
}

const MOST = 10_000;

export function isAmount(text: string): boolean {
  const value = Number(text.trim() === '' ? '0' : text);
  return Number.isFinite(value) && value >= 0 && value <= MOST;
}

/** What is sent: every amount over nothing. */
export function rowsOf(typed: Typed): CarriedRow[] {
  return Object.entries(typed).flatMap(([key, text]) => {
    const [personId = '', measure = ''] = key.split(' ');
    const amount = Number(text.trim() === '' ? '0' : text);
    return amount > 0 ? [{ personId, measure, amount }] : [];
  });
}
