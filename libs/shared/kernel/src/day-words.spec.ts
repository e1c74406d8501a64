import { daysWords, weekdayWords } from './day-words';

it.each([
  ['2026-10-05', '2026-10-06', '5 Oct 2026'],
  ['2026-10-05', '2026-10-19', '5 – 18 Oct 2026'],
  ['2026-10-28', '2026-11-04', '28 Oct – 3 Nov 2026'],
  ['2026-12-28', '2027-01-04', '28 Dec 2026 – 3 Jan 2027'],
])('%s to %s reads %s', (start, end, words) => expect(daysWords({ start, end })).toBe(words));

it('a day of the week stands before its day', () => expect(weekdayWords('2026-07-03')).toBe('Fri 3 Jul'));
