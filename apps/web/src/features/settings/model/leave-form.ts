import type { LeaveKind, LeaveSettings } from '@housestaff/api-client';

/** Leave settings as they are typed; figures stay text until they are sent. */
export interface LeaveForm {
  kinds: LeaveKind[];
  warnAt: string;
  limit: string;
}

export const leaveFormOf = ({ kinds, warnAt, limit }: LeaveSettings): LeaveForm => ({ kinds: kinds.map((kind) => ({ ...kind })), warnAt: String(warnAt), limit: String(limit) });

const MOST_DAYS = 366;

function daysOf(text: string): number | null {
  const days = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && Number.isInteger(days) && days >= 0 && days <= MOST_DAYS ? days : null;
}

/** What is wrong before anything is sent, by field: "kinds.2.label", "warnAt", "limit". */
export function leaveFaults({ kinds, warnAt, limit }: LeaveForm): Record<string, string> {
  const labels = kinds.map(({ label }) => label.trim().toLowerCase());
  const ofKinds = kinds.flatMap(({ label }, at): [string, string][] => {
    if (label.trim() === '') return [[`kinds.${at}.label`, 'Give it a name']];
    const twin = labels.indexOf(labels[at] ?? '');
    return twin < at ? [[`kinds.${at}.label`, `${kinds[twin]?.label.trim() ?? ''} stands there already`]] : [];
  });
  const [warn, most] = [daysOf(warnAt), daysOf(limit)];
  const ofDays: [string, string][] = [
    ...(warn === null ? [['warnAt', `Give whole days, 0 to ${MOST_DAYS}`] as [string, string]] : []),
    ...(most === null ? [['limit', `Give whole days, 0 to ${MOST_DAYS}`] as [string, string]] : []),
    ...(warn !== null && most !== null && warn > most ? [['warnAt', `Warn at ${most} days or before: that is the limit`] as [string, string]] : []),
  ];
  return Object.fromEntries([...ofKinds, ...ofDays]);
}

/** What is sent. Only of a form without faults. */
export function leaveBodyOf({ kinds, warnAt, limit }: LeaveForm, version: number): LeaveSettings {
  return { kinds: kinds.map((kind) => ({ ...kind, label: kind.label.trim() })), warnAt: daysOf(warnAt) ?? 0, limit: daysOf(limit) ?? 0, version };
}
