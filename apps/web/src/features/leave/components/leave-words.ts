import type { Absence } from '@housestaff/api-client';
import type { Tone } from '@housestaff/ui';

export const LEAVE_KINDS = ['vacation', 'sick', 'conference', 'parental', 'bereavement', 'military', 'training', 'deployment', 'interview', 'other'] as const;

export const kindWord = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1);

export const STATUS: Record<Absence['status'], { word: string; tone: Tone }> = {
  requested: { word: 'Requested', tone: 'accent' },
  approved: { word: 'Approved', tone: 'good' },
  denied: { word: 'Denied', tone: 'bad' },
  cancelled: { word: 'Cancelled', tone: 'neutral' },
  anticipated: { word: 'Anticipated', tone: 'warn' },
};

export const daysWord = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`;
