import { expect, it } from '@jest/globals';
import { lineOf, namesOf } from './undo-words';

const rows = { names: ['Iris Okoye', 'Ravi Sen'], removed: 2, restored: 0 };

it.each([
  [{ ...rows, what: 'people' as const }, '2 people go', 'Iris Okoye, Ravi Sen'],
  [{ ...rows, what: 'people' as const, removed: 1, restored: 3 }, '1 person goes, 3 people are as before', 'Iris Okoye, Ravi Sen and 2 more'],
  [{ what: 'schedules' as const, removed: 1, restored: 0, names: [] }, 'The schedule with all its versions goes', ''],
  [{ what: 'schedules' as const, removed: 0, restored: 1, names: [] }, 'The schedule gets a new version, as it was before the import', ''],
  [{ what: 'patterns' as const, removed: 0, restored: 1, names: ['the weekly pattern of ICU'] }, '1 half-day of weekly patterns is as before', ''],
])('%j: %s', (given, line, names) => {
  expect(lineOf(given)).toBe(line);
  expect(namesOf(given)).toBe(names);
});
