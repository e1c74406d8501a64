import type { DutyHistory, DutyRow } from '@housestaff/compliance/domain';
import { loggedHoursIn } from './logged-hours';

const WEEK = { start: '2026-07-01', end: '2026-07-08' };
const row = (date: string, hours: number, more: Partial<DutyRow> = {}) => ({ date, start: Date.parse(`${date}T10:00:00Z`), end: Date.parse(`${date}T10:00:00Z`) + hours * 3_600_000, countsHours: true, basis: 'logged', ...more });
const history = (duties: object[], loggedDays: string[]) => ({ duties, loggedDays: new Set(loggedDays) }) as unknown as DutyHistory;

describe('logged hours of a week', () => {
  it('are unknown where no day was logged', () => {
    expect(loggedHoursIn(history([row('2026-07-02', 8, { basis: 'scheduled' })], []), WEEK)).toBeNull();
    expect(loggedHoursIn(history([], ['2026-07-08']), WEEK)).toBeNull();
  });

  it('are those of logged duties that count, within the week; none worked is zero', () => {
    const duties = [row('2026-07-02', 8), row('2026-07-03', 4, { basis: 'scheduled' }), row('2026-07-04', 3, { countsHours: false }), row('2026-07-08', 9)];
    expect(loggedHoursIn(history(duties, ['2026-07-02', '2026-07-04']), WEEK)).toBe(8);
    expect(loggedHoursIn(history([], ['2026-07-02']), WEEK)).toBe(0);
  });
});
