import { daysWords } from './day-words';

it.each([
  ['2026-10-05', '2026-10-06', 'Oct 5, 2026'],
  ['2026-10-05', '2026-10-19', 'Oct 5 – 18, 2026'],
  ['2026-10-28', '2026-11-04', 'Oct 28 – Nov 3, 2026'],
  ['2026-12-28', '2027-01-04', 'Dec 28, 2026 – Jan 3, 2027'],
])('%s to %s reads %s', (start, end, words) => expect(daysWords({ start, end })).toBe(words));
