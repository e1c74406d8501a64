import { ABSENCE_KINDS } from './absence';
import { NO_LEAVE_POLICY } from './leave/leave-policy';
import { leaveKind, planLeaveSettings, USUAL_LEAVE_SETTINGS, type LeaveKind, type LeaveSettingsFields } from './leave-settings';

const vacation: LeaveKind = { kind: 'vacation', label: 'Vacation', offered: true, countsAway: true, blocking: true, quota: null, autoApprove: false, unforeseen: false };
const refusal = (settings: Partial<LeaveSettingsFields>): unknown => {
  try {
    planLeaveSettings({ kinds: [vacation], warnAt: 21, limit: 28, policy: NO_LEAVE_POLICY, ...settings });
    return undefined;
  } catch (error) {
    const { code, facts } = error as { code: string; facts: { field: string } };
    return [code, facts.field];
  }
};

it('are the usual ones: every kind offered, a warning at 21 days and a limit of 28', () => {
  expect(USUAL_LEAVE_SETTINGS).toMatchObject({ warnAt: 21, limit: 28, version: 0 });
  expect(USUAL_LEAVE_SETTINGS.kinds.map((one) => one.kind)).toEqual(ABSENCE_KINDS);
  expect(planLeaveSettings(USUAL_LEAVE_SETTINGS).kinds).toEqual(USUAL_LEAVE_SETTINGS.kinds);
});

it('keep the order given, and don’t offer what is left out', () => {
  const settings = planLeaveSettings({ kinds: [{ ...vacation, kind: 'interview', label: ' Job hunt ', countsAway: false }, vacation], warnAt: 10, limit: 10, policy: NO_LEAVE_POLICY });
  expect(settings.kinds.slice(0, 2).map((one) => one.label)).toEqual(['Job hunt', 'Vacation']);
  expect(settings.kinds).toHaveLength(ABSENCE_KINDS.length);
  expect(leaveKind(settings, 'interview')).toMatchObject({ offered: true, countsAway: false });
  expect(leaveKind(settings, 'military').offered).toBe(false);
});

it('never leave two kinds of one name', () => {
  const settings = planLeaveSettings({ kinds: [{ ...vacation, label: 'Sick leave' }], warnAt: 1, limit: 2, policy: NO_LEAVE_POLICY });
  expect(new Set(settings.kinds.map((one) => one.label.toLowerCase())).size).toBe(ABSENCE_KINDS.length);
  expect(planLeaveSettings(settings)).toEqual(settings);
});

it.each<[string, Partial<LeaveSettingsFields>, unknown]>([
  ['a warning after the limit', { warnAt: 29 }, ['people.limits_inverted', 'warnAt']],
  ['half days', { limit: 28.5 }, ['value.invalid', 'limit']],
  ['days below none', { warnAt: -1 }, ['value.invalid', 'warnAt']],
  ['a kind twice', { kinds: [vacation, { ...vacation, label: 'Holidays' }] }, ['people.duplicate_leave_kind', 'kinds[1].kind']],
  ['a label twice', { kinds: [vacation, { ...vacation, kind: 'sick', label: 'VACATION' }] }, ['people.duplicate_leave_kind', 'kinds[1].label']],
  ['no label', { kinds: [{ ...vacation, label: ' ' }] }, ['value.invalid', 'kinds[0].label']],
  ['a kind that there is not', { kinds: [{ ...vacation, kind: 'sabbatical' as 'other' }] }, ['value.invalid', 'kinds[0].kind']],
  ['half a day of quota', { kinds: [{ ...vacation, quota: 9.5 }] }, ['value.invalid', 'kinds[0].quota']],
])('refuse %s', (_, settings, expected) => {
  expect(refusal(settings)).toEqual(expected);
});
