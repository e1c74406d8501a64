import type { LeaveKind, LeavePolicy, LeaveSettings } from '@housestaff/api-client';
import { leavePolicyBody, leavePolicyFaults, leavePolicyForm, type LeavePolicyForm } from './leave-policy-form';

type Rules = 'offered' | 'countsAway' | 'blocking' | 'autoApprove' | 'unforeseen';

/** A kind as it is typed: its days stay text until they are sent, empty for any number. */
export interface KindForm extends Pick<LeaveKind, 'kind' | 'label' | Rules> {
  quota: string;
}

/** Leave settings as they are typed; figures stay text until they are sent. */
export interface LeaveForm {
  kinds: KindForm[];
  warnAt: string;
  limit: string;
  policy: LeavePolicyForm;
}

export function leaveFormOf({ kinds, warnAt, limit, policy }: LeaveSettings): LeaveForm {
  return { kinds: kinds.map((kind) => ({ ...kind, quota: kind.quota === null ? '' : String(kind.quota) })), warnAt: String(warnAt), limit: String(limit), policy: leavePolicyForm(policy) };
}

const MOST_DAYS = 366;

function daysOf(text: string): number | null {
  const days = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && Number.isInteger(days) && days >= 0 && days <= MOST_DAYS ? days : null;
}

function kindFaults(kinds: readonly KindForm[]): [string, string][] {
  const labels = kinds.map(({ label }) => label.trim().toLowerCase());
  return kinds.flatMap(({ label, quota }, at): [string, string][] => {
    if (label.trim() === '') return [[`kinds.${at}.label`, 'Give it a name']];
    const twin = labels.indexOf(labels[at] ?? '');
    if (twin < at) return [[`kinds.${at}.label`, `${kinds[twin]?.label.trim() ?? ''} stands there already`]];
    return quota.trim() !== '' && daysOf(quota) === null ? [[`kinds.${at}.quota`, `Whole days, 0 to ${MOST_DAYS}, or none`]] : [];
  });
}

/** What is wrong before anything is sent, by field: "kinds.2.label", "warnAt", "policy.blackouts.0.reason". */
export function leaveFaults({ kinds, warnAt, limit, policy }: LeaveForm): Record<string, string> {
  const [warn, most] = [daysOf(warnAt), daysOf(limit)];
  const ofDays: [string, string][] = [
    ...(warn === null ? [['warnAt', `Give whole days, 0 to ${MOST_DAYS}`] as [string, string]] : []),
    ...(most === null ? [['limit', `Give whole days, 0 to ${MOST_DAYS}`] as [string, string]] : []),
    ...(warn !== null && most !== null && warn > most ? [['warnAt', `Warn at ${most} days or before: that is the limit`] as [string, string]] : []),
  ];
  return Object.fromEntries([...kindFaults(kinds), ...ofDays, ...leavePolicyFaults(policy)]);
}

/** What is sent. Only of a form without faults. */
export function leaveBodyOf({ kinds, warnAt, limit, policy }: LeaveForm, version: number): LeaveSettings {
  const sent: LeavePolicy = leavePolicyBody(policy);
  return { kinds: kinds.map((kind) => ({ ...kind, label: kind.label.trim(), quota: daysOf(kind.quota) })), warnAt: daysOf(warnAt) ?? 0, limit: daysOf(limit) ?? 0, policy: sent, version };
}
