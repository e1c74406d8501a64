import { absenceDays, absenceSpan, assertStatusChange, isAway } from './absence';
import type { AbsenceStatus } from './absence-status';

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'accepted';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

it.each([
  ['2026-10-05', '2026-10-06', false, false, 'accepted'],
  ['2026-10-05', '2026-10-06', true, false, 'accepted'],
  ['2026-10-05', '2026-10-07', true, true, 'accepted'],
  ['2026-10-05', '2026-10-06', true, true, 'people.absence_empty'],
  ['2026-10-05', '2026-10-05', false, false, 'people.absence_backwards'],
  ['2026-10-06', '2026-10-05', false, false, 'people.absence_backwards'],
  ['2026-10-06', '2026-02-30', false, false, 'value.invalid'],
])('leave from %s to %s (pm %s, am %s): %s', (from, to, startsPm, endsAm, code) => {
  expect(codeOf(() => absenceSpan(from, to, startsPm, endsAm))).toBe(code);
});

it('says that leave ends before it starts', () => {
  expect(() => absenceSpan('2026-10-06', '2026-10-05', false, false)).toThrow('Leave ends (4 Oct 2026) before it starts (6 Oct 2026)');
});

it.each([
  [false, false, undefined, 5],
  [true, false, undefined, 4.5],
  [true, true, undefined, 4],
  [true, true, { start: '2026-10-06', end: '2026-10-08' }, 2],
  [true, true, { start: '2026-10-01', end: '2026-10-06' }, 0.5],
  [true, true, { start: '2026-11-01', end: '2026-11-06' }, 0],
])('counts days (pm %s, am %s) within %j: %d', (startsPm, endsAm, within, days) => {
  expect(absenceDays(absenceSpan('2026-10-05', '2026-10-10', startsPm, endsAm), within)).toBe(days);
});

it('is half-open to the half-day', () => {
  const span = absenceSpan('2026-10-05', '2026-10-07', true, true);
  const away = ['2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07'].map((day) => [isAway(span, day, 'am'), isAway(span, day, 'pm')]);
  expect(away).toEqual([[false, false], [false, true], [true, false], [false, false]]);
});

it.each<[AbsenceStatus, AbsenceStatus, string]>([
  ['requested', 'approved', 'accepted'],
  ['requested', 'denied', 'accepted'],
  ['approved', 'cancelled', 'accepted'],
  ['approved', 'approved', 'accepted'],
  ['approved', 'requested', 'people.status_not_allowed'],
  ['cancelled', 'approved', 'people.status_not_allowed'],
])('%s to %s: %s', (from, to, code) => {
  expect(codeOf(() => assertStatusChange(from, to))).toBe(code);
});

it('a change that can’t be is refused in the words of the leave page', () => {
  expect(() => assertStatusChange('denied', 'anticipated')).toThrow("Leave that is denied can't become expected");
});
