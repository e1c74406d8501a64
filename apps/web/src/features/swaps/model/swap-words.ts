import type { Swap, SwapPart } from '@housestaff/api-client';
import type { Tone } from '@housestaff/ui';
import { DateTime } from 'luxon';

interface Word {
  word: string;
  tone: Tone;
}

const WORDS: Readonly<Record<Swap['status'], Word>> = {
  requested: { word: 'Waits for an answer', tone: 'accent' },
  accepted: { word: 'Agreed', tone: 'accent' },
  approved: { word: 'Approved', tone: 'good' },
  executed: { word: 'Done', tone: 'good' },
  declined: { word: 'Declined', tone: 'bad' },
  cancelled: { word: 'Cancelled', tone: 'neutral' },
  expired: { word: 'Expired', tone: 'neutral' },
  'rolled-back': { word: 'Taken back', tone: 'warn' },
};

/** Where it stands, in a word or two. */
export function statusOf({ status, kind, needs, history }: Pick<Swap, 'status' | 'kind' | 'needs' | 'history'>): Word {
  if (status === 'requested' && kind === 'open') return { word: 'In the open pool', tone: 'accent' };
  if (status === 'accepted' && needs.includes('manager')) return { word: 'Waits for approval', tone: 'accent' };
  if (status === 'declined' && history.at(-1)?.what === 'denied') return { word: 'Denied', tone: 'bad' };
  return WORDS[status];
}

export const STATUSES: readonly { value: string; label: string }[] = [
  { value: '', label: 'Any' },
  { value: 'open', label: 'Undecided' },
  { value: 'executed', label: 'Done' },
  { value: 'declined', label: 'Declined' },
  { value: 'expired', label: 'Expired' },
  { value: 'rolled-back', label: 'Taken back' },
];

export const KINDS = {
  'one-to-one': 'Trade',
  absorb: 'Give away',
  open: 'Open pool',
} as const satisfies Record<Swap['kind'], string>;

const DID: Readonly<Record<Swap['history'][number]['what'], string>> = {
  requested: 'asked',
  accepted: 'agreed',
  declined: 'declined',
  cancelled: 'cancelled it',
  approved: 'approved it',
  denied: 'denied it',
  executed: 'carried it out',
  untaken: 'took the yes back',
  expired: 'Nobody decided in time',
  'rolled-back': 'took it back',
};

/** "Grace Whitlock agreed". */
export function stepWords({ by, what }: Pick<Swap['history'][number], 'by' | 'what'>): string {
  return what === 'expired' ? DID.expired : `${by} ${DID[what]}`;
}

/** "in 3 days", "in 5 hours"; null when it is past. */
export function leftUntil(instant: string, now: DateTime): string | null {
  const at = DateTime.fromISO(instant);
  return at <= now ? null : at.toRelative({ base: now, locale: 'en' });
}

/** "82 %". */
export function percent(score: number): string {
  return `${Math.round(score * 100)} %`;
}

export const isHigh = (score: number): boolean => score >= 0.75;

export const labels = (parts: readonly SwapPart[]): string => parts.map(({ label }) => label).join('; ');
