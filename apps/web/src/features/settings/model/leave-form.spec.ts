import { describe, expect, it } from '@jest/globals';
import type { LeaveSettings } from '@housestaff/api-client';
import { leaveBodyOf, leaveFaults, leaveFormOf } from './leave-form';

const SAVED: LeaveSettings = {
  kinds: [
    { kind: 'vacation', label: 'Vacation', offered: true, countsAway: true, blocking: true },
    { kind: 'sick', label: 'Sick', offered: true, countsAway: true, blocking: true },
  ],
  warnAt: 21,
  limit: 28,
  version: 3,
};
const form = leaveFormOf(SAVED);
const labelled = (label: string) => ({ ...form, kinds: form.kinds.map((kind, at) => (at === 1 ? { ...kind, label } : kind)) });

describe('the leave settings', () => {
  it('go back as they came', () => {
    expect(leaveFaults(form)).toEqual({});
    expect(leaveBodyOf(form, 3)).toEqual(SAVED);
  });

  it('want a name for each kind, and no name twice', () => {
    expect(leaveFaults(labelled(' '))).toEqual({ 'kinds.1.label': 'Give it a name' });
    expect(leaveFaults(labelled(' vacation '))).toEqual({ 'kinds.1.label': 'Vacation stands there already' });
  });

  it('warn before the limit, in whole days', () => {
    expect(Object.keys(leaveFaults({ ...form, warnAt: '30' }))).toEqual(['warnAt']);
    expect(Object.keys(leaveFaults({ ...form, warnAt: '', limit: '3.5' }))).toEqual(['warnAt', 'limit']);
    expect(leaveFaults({ ...form, warnAt: '28' })).toEqual({});
  });
});
