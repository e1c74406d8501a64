import { describe, expect, it } from '@jest/globals';
import type { LeaveSettings } from '@housestaff/api-client';
import { leaveBodyOf, leaveFaults, leaveFormOf } from './leave-form';

const SAVED: LeaveSettings = {
  kinds: [
    { kind: 'vacation', label: 'Vacation', offered: true, countsAway: true, blocking: true, quota: 20, autoApprove: false, unforeseen: false },
    { kind: 'sick', label: 'Sick', offered: true, countsAway: true, blocking: true, quota: null, autoApprove: false, unforeseen: true },
  ],
  warnAt: 21,
  limit: 28,
  policy: {
    noticeDays: 30,
    aheadDays: null,
    windows: [{ yearId: 'ay', from: '2026-03-01', to: '2026-04-16' }],
    blackouts: [{ from: '2026-07-01', to: '2026-07-15', reason: 'New interns begin', kinds: null }],
    mostAway: [{ among: 'pgy', pgy: 2, rotationId: null, most: 2 }],
  },
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

  it('name the rule that cannot be sent', () => {
    const policy = { ...form.policy, noticeDays: 'soon', blackouts: [{ first: '2026-07-05', last: '2026-07-01', reason: ' ', kinds: null }], mostAway: [{ among: 'rotation' as const, pgy: '', rotationId: null, most: '2' }] };
    expect(Object.keys(leaveFaults({ ...form, policy }))).toEqual(['policy.noticeDays', 'policy.blackouts.0.to', 'policy.blackouts.0.reason', 'policy.mostAway.0.rotationId']);
    expect(Object.keys(leaveFaults({ ...form, kinds: form.kinds.map((kind) => ({ ...kind, quota: '2.5' })) }))).toEqual(['kinds.0.quota', 'kinds.1.quota']);
  });

  it('warn before the limit, in whole days', () => {
    expect(Object.keys(leaveFaults({ ...form, warnAt: '30' }))).toEqual(['warnAt']);
    expect(Object.keys(leaveFaults({ ...form, warnAt: '', limit: '3.5' }))).toEqual(['warnAt', 'limit']);
    expect(leaveFaults({ ...form, warnAt: '28' })).toEqual({});
  });
});
