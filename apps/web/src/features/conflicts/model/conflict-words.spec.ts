import { expect, it } from '@jest/globals';
import type { Conflict } from '@housestaff/api-client';
import { groupsOf, percent, stillPicked } from './conflict-words';

const one = (id: string, urgency: Conflict['urgency'], status: Conflict['status'] = 'open'): Conflict => ({ id, urgency, status }) as Conflict;

it('groups by how soon a conflict begins, and leaves out what is empty', () => {
  const groups = groupsOf([one('a', 'later'), one('b', 'today')], 'open');
  expect(groups.map(({ title, conflicts }) => [title, conflicts.map(({ id }) => id)])).toEqual([['Today', ['b']], ['Later', ['a']]]);
  expect(groupsOf([one('a', 'later', 'resolved')], 'resolved')).toHaveLength(1);
  expect(groupsOf([], 'resolved')).toEqual([]);
});

it('forgets picks that are gone', () => {
  expect(stillPicked(new Set(['a', 'b', 'c']), [one('a', 'today'), one('b', 'today', 'ignored')]).map(({ id }) => id)).toEqual(['a']);
});

it('says shares', () => expect([0, 0.825, 1].map(percent)).toEqual(['0 %', '83 %', '100 %']));
