import type { RunPlan } from '@housestaff/api-client';
import { DateTime } from 'luxon';
import { daysBetween, dayRange, shortDay, weekdayDay } from '@/shell/dates';

type Slot = RunPlan['slots'][number];
type Row = RunPlan['rows'][number];
type Cell = Row['cells'][number];

export interface GridFilter {
  find: string;
  changedOnly: boolean;
}

/** Who matches, in the plan's order. */
export function shownRows({ rows }: RunPlan, { find, changedOnly }: GridFilter): Row[] {
  const wanted = find.trim().toLowerCase();
  return rows.filter((row) => row.name.toLowerCase().includes(wanted) && (!changedOnly || row.cells.some((cell) => cell.changed)));
}

export interface Head {
  id: string;
  top: string;
  below: string;
  title: string;
  weekend: boolean;
  /** Begins a week, or a day of two halves: a stronger line. */
  starts: boolean;
}

const at = (day: string) => DateTime.fromISO(day, { zone: 'utc' });

function headOf(slot: Slot, before: Slot | undefined): Head {
  const { id, name, from, to, half } = slot;
  const title = half ? `${weekdayDay(from)}, ${half === 'am' ? 'morning' : 'afternoon'}` : daysBetween(from, to) === 1 ? weekdayDay(from) : `${name}, ${dayRange(from, to)}`;
  const days = daysBetween(from, to);
  if (days > 1) return { id, top: name, below: shortDay(from), title, weekend: false, starts: false };
  const weekend = at(from).weekday > 5;
  if (half) return { id, top: half === 'am' ? (!before || at(from).day === 1 ? shortDay(from) : String(at(from).day)) : '', below: half === 'am' ? `${at(from).toFormat('ccccc')} am` : 'pm', title, weekend, starts: half === 'am' || before?.from !== from };
  const first = !before || at(from).day === 1;
  return { id, top: first ? shortDay(from) : String(at(from).day), below: at(from).toFormat('ccc'), title, weekend, starts: at(from).weekday === 1 };
}

/** The columns' heads: blocks and weeks by name, days by figure and weekday. */
export function headsOf(slots: readonly Slot[]): Head[] {
  return slots.map((slot, n) => headOf(slot, slots[n - 1]));
}

/** "Nora Lindqvist, Tue 1 Dec, night call, changed from nothing". */
export function cellSaid(name: string, slot: Slot, cell: Cell, items: ReadonlyMap<string, RunPlan['items'][number]>): string {
  const nameOf = (id: string | null) => (id ? (items.get(id)?.name ?? 'something else') : 'nothing');
  return [name, headOf(slot, undefined).title, nameOf(cell.item), cell.changed && `changed from ${nameOf(cell.was)}`, cell.locked && 'locked'].filter(Boolean).join(', ');
}
