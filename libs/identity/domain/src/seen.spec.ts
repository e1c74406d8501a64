import { isSeenDue } from './seen';

const now = new Date('2026-07-01T08:00:00Z');

it.each([
  [0, false],
  [299, false],
  [300, true],
  [86_400, true],
])('a session seen %i s ago: to be noted again is %s', (seconds, due) => expect(isSeenDue(new Date(now.getTime() - seconds * 1000), now)).toBe(due));
