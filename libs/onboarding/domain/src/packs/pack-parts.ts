import type { ActivityTimes, TimeSpan } from '@housestaff/program/domain';
import type { PackActivity, PackCell, PackRotation } from './specialty-pack';

const WEEKS = [1, 2, 3, 4];

/** `07:00-17:30`; an end before the start is on the next day. */
export function span(text: string): TimeSpan {
  const [start = 0, end = 0] = text.split('-').map((one) => {
    const [hours = 0, minutes = 0] = one.split(':').map(Number);
    return hours * 60 + minutes;
  });
  return { start, end: end > start ? end : end + 1440 };
}

export function halves(am: string, pm: string): ActivityTimes {
  return { am: span(am), pm: span(pm) };
}

/** The whole day, and what of it lies before and after a time at noon or so. */
export function shift(day: string, noon = '12:00'): ActivityTimes {
  const [from = '', to = ''] = day.split('-');
  return { am: span(`${from}-${noon}`), pm: span(`${noon}-${to}`), day: span(day) };
}

export function night(text: string): ActivityTimes {
  return { pm: span(text), day: span(text) };
}

type More = Partial<Omit<PackActivity, 'code' | 'name'>>;

/** Clinical work in the house by day that counts, unless said otherwise. */
export function activity(code: string, name: string, times: ActivityTimes | null, more: More = {}): PackActivity {
  const usual = { category: 'clinical', place: 'in-house', dutyKind: 'day', countsHours: true, mayOverlap: false, supervises: false, colour: 'elec' } as const;
  return { ...usual, code, name, times, ...more };
}

export function education(code: string, name: string, times: ActivityTimes): PackActivity {
  return activity(code, name, times, { category: 'educational' });
}

export function rest(code: string, name: string, dutyKind: 'post-call' | 'off'): PackActivity {
  return activity(code, name, null, { category: 'time-off', place: 'none', dutyKind, countsHours: false });
}

export function homeCall(code: string, name: string, times: ActivityTimes): PackActivity {
  return activity(code, name, times, { place: 'at-home', dutyKind: 'call', mayOverlap: true });
}

export function backup(code: string, name: string, times: ActivityTimes): PackActivity {
  return activity(code, name, times, { place: 'at-home', dutyKind: 'backup', countsHours: false, mayOverlap: true });
}

type Fields = PackRotation['fields'];

/**
 * A rotation with its weeks: seven words from Monday to Sunday, `A` a whole day, `A/B` its halves, `-` free. The last week
 * stands for those that follow.
 */
export function rotation(abbreviation: string, name: string, category: Fields['category'], colour: string, weeks: readonly string[], more: Partial<Fields> = {}): PackRotation {
  const usual = { leaveEligible: true, halfBlock: true, hoursLimit: 80, supervisionWeight: 0, audience: 'resident', active: true } as const;
  return { fields: { ...usual, name, abbreviation, category, colour, ...more }, pattern: weeks.length === 0 ? [] : WEEKS.flatMap((week) => cellsOf(week, weeks[week - 1] ?? weeks.at(-1) ?? '')) };
}

/** A service that can't spare anyone for leave; one intern counts a half on its attendings. */
export const SERVICE = { leaveEligible: false, supervisionWeight: 0.5 } as const;

function cellsOf(week: number, text: string): PackCell[] {
  return text.split(' ').flatMap((day, index) => {
    const [am = '-', pm = am] = day.split('/');
    const cells = [{ week, weekday: index + 1, half: 'am', code: am } as const, { week, weekday: index + 1, half: 'pm', code: pm } as const];
    return cells.filter((cell) => cell.code !== '-');
  });
}
