import { NO_LEAVE_POLICY, planLeavePolicy, type LeavePolicy } from './leave-policy';

const DAYS = { from: '2026-12-24', to: '2027-01-02' };
const blackout = { ...DAYS, reason: ' Holidays ', kinds: null };
const most = { among: 'pgy' as const, pgy: 2, rotationId: 'r', most: 3 };

const refusal = (policy: Partial<LeavePolicy>): unknown => {
  try {
    planLeavePolicy({ ...NO_LEAVE_POLICY, ...policy });
    return undefined;
  } catch (error) {
    const { code, facts } = error as { code: string; facts: { field: string } };
    return [code, facts.field];
  }
};

it('is kept with its reasons trimmed, and a group with what it has', () => {
  const planned = planLeavePolicy({ ...NO_LEAVE_POLICY, blackouts: [blackout], mostAway: [most] });
  expect(planned.blackouts[0]?.reason).toBe('Holidays');
  expect(planned.mostAway[0]).toEqual({ among: 'pgy', pgy: 2, rotationId: null, most: 3 });
  expect(planLeavePolicy(planned)).toEqual(planned);
});

it.each<[string, Partial<LeavePolicy>, unknown]>([
  ['nothing asked', {}, undefined],
  ['days ahead below none', { noticeDays: -1 }, ['value.invalid', 'policy.noticeDays']],
  ['half a day ahead', { aheadDays: 1.5 }, ['value.invalid', 'policy.aheadDays']],
  ['more notice than days ahead', { noticeDays: 60, aheadDays: 30 }, ['value.invalid', 'policy.noticeDays']],
  ['a window that ends before it begins', { windows: [{ yearId: 'y', from: '2026-05-01', to: '2026-05-01' }] }, ['value.invalid', 'policy.windows[0].to']],
  ['two windows of a year', { windows: [{ yearId: 'y', ...DAYS }, { yearId: 'y', ...DAYS }] }, ['people.leave_policy_twice', 'policy.windows[1].yearId']],
  ['a blackout backwards', { blackouts: [{ ...blackout, from: DAYS.to, to: DAYS.from }] }, ['value.invalid', 'policy.blackouts[0].to']],
  ['a blackout without a reason', { blackouts: [blackout, { ...blackout, reason: ' ' }] }, ['value.invalid', 'policy.blackouts[1].reason']],
  ['a blackout of no kind', { blackouts: [{ ...blackout, kinds: [] }] }, ['value.invalid', 'policy.blackouts[0].kinds']],
  ['nobody away', { mostAway: [{ ...most, most: 0 }] }, ['value.invalid', 'policy.mostAway[0].most']],
  ['a PGY without its number', { mostAway: [{ ...most, pgy: null }] }, ['value.invalid', 'policy.mostAway[0].pgy']],
  ['a rotation without its name', { mostAway: [{ ...most, among: 'rotation', rotationId: null }] }, ['value.invalid', 'policy.mostAway[0].rotationId']],
  ['a group twice', { mostAway: [most, { ...most, rotationId: null, most: 4 }] }, ['people.leave_policy_twice', 'policy.mostAway[1].among']],
])('refuses or takes %s', (_, policy, expected) => {
  expect(refusal(policy)).toEqual(expected);
});
