import { isThere, type PgyPeriod } from './person';

const period = (start: string, end: string): PgyPeriod => ({ id: start, period: { start, end }, pgy: 1, offCycle: false });
const year = { start: '2026-07-01', end: '2027-07-01' };

describe('whether somebody is there', () => {
  it.each([
    ['a resident in their year', 'resident', [period('2026-07-01', '2027-07-01')], true],
    ['one who graduates within it', 'resident', [period('2025-10-01', '2026-10-01')], true],
    ['one who graduated on the day it begins', 'resident', [period('2025-07-01', '2026-07-01')], false],
    ['one who begins after it', 'resident', [period('2027-07-01', '2028-07-01')], false],
    ['one on a break', 'resident', [period('2025-07-01', '2026-07-01'), period('2027-07-01', '2028-07-01')], false],
    ['one without any PGY', 'resident', [], true],
    ['faculty', 'faculty', [], true],
  ] as const)('%s', (_, kind, pgyPeriods, there) => {
    expect(isThere({ kind, active: true, pgyPeriods }, year)).toBe(there);
    expect(isThere({ kind, active: false, pgyPeriods }, year)).toBe(false);
  });
});
