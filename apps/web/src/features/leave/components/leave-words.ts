import type { Absence, LeaveKind, LeaveSettings } from '@housestaff/api-client';
import type { Tone } from '@housestaff/ui';
import { addDays, dayRange } from '@/shell/dates';

export const LEAVE_KINDS = ['vacation', 'sick', 'conference', 'parental', 'bereavement', 'military', 'training', 'deployment', 'interview', 'other'] as const;

export const kindWord = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1);

export const STATUS: Record<Absence['status'], { word: string; tone: Tone }> = {
  requested: { word: 'Requested', tone: 'accent' },
  approved: { word: 'Approved', tone: 'good' },
  denied: { word: 'Denied', tone: 'bad' },
  cancelled: { word: 'Cancelled', tone: 'neutral' },
  anticipated: { word: 'Expected', tone: 'warn' },
};

export const daysWord = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`;

/** What the program calls a kind of leave; its plain name until that is known. */
export function labelOf(settings: LeaveSettings | undefined, kind: string): string {
  return settings?.kinds.find((one) => one.kind === kind)?.label ?? kindWord(kind);
}

/** The kinds that people may be given, in the program's order. */
export const offeredKinds = (settings: LeaveSettings | undefined): LeaveKind[] => (settings?.kinds ?? []).filter(({ offered }) => offered);

/** "Frees of duties, counts as away". */
export function effectOf({ blocking, countsAway }: Pick<LeaveKind, 'blocking' | 'countsAway'>): string {
  return `${blocking ? 'Frees of duties' : 'Does not free of duties'}, ${countsAway ? 'counts as away' : 'does not count as away'}`;
}

/** "5 – 9 Oct 2026, from midday": a single half-day by its half. */
export function whenWords({ from, to, startsPm, endsAm }: Pick<Absence, 'from' | 'to' | 'startsPm' | 'endsAm'>): string {
  const days = dayRange(from, to);
  if (addDays(from, 1) === to) return startsPm ? `${days}, afternoon` : endsAm ? `${days}, morning` : days;
  return `${days}${startsPm ? ', from midday' : ''}${endsAm ? ', to midday' : ''}`;
}
