import { contains, eachDay, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { bandsOf, type BlockGridBand } from '../block-grid/bands';
import { holidayOn } from '../block-grid/day-notes';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';

export interface OnCallRole {
  readonly role: string;
  /** Attends on a rotation that day, rather than being on call. */
  readonly attending: boolean;
  readonly people: readonly { readonly personId: Id; readonly name: string }[];
}

export interface RosterDay {
  readonly date: LocalDate;
  readonly holiday: string | null;
  /** In-house night, home call, backup, then attendings; roles that nobody has on that day are left out. */
  readonly on: readonly OnCallRole[];
}

/** Each day of the range that the schedule's year holds, with who is on. */
export function rosterDays(schedule: EffectiveSchedule, range: DateRange): RosterDay[] {
  const { catalog } = schedule;
  const bands = bandsOf(schedule, schedule.duties.filter((duty) => contains(range, duty.date)), range);
  const days = eachDay(range).filter((date) => catalog.blocks.some(({ period }) => contains(period, date)));
  return days.map((date) => ({ date, holiday: holidayOn(catalog, date), on: bands.flatMap((band) => roleOn(band, date)) }));
}

function roleOn({ label, entries }: BlockGridBand, date: LocalDate): OnCallRole[] {
  const people = entries.filter(({ from, to }) => from <= date && date < to).map(({ personId, name }) => ({ personId, name }));
  return people.length > 0 ? [{ role: label, attending: entries.some(({ kind }) => kind === 'attending'), people }] : [];
}
