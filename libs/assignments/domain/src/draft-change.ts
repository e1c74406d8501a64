import type { DateRange, Id } from '@housestaff/kernel';
import type { Half } from './duty';
import type { Source } from './stay';

interface ChangeOf {
  readonly personId: Id;
  /** The days it touches. */
  readonly period: DateRange;
  readonly source: Source;
}

/** Replaces whatever the person has in the period. `rotationId` null clears it. */
export interface SetStay extends ChangeOf {
  readonly kind: 'set-stay';
  readonly rotationId: Id | null;
  readonly locked: boolean;
  readonly note?: string;
}

/** Locks or unlocks the stays that touch the period, or with `dutyId` that one duty. */
export interface SetLock extends ChangeOf {
  readonly kind: 'lock';
  readonly locked: boolean;
  readonly dutyId?: Id;
}

/** Puts one duty on each day of the period. */
export interface PutDuty extends ChangeOf {
  readonly kind: 'put-duty';
  readonly activityId: Id;
  readonly half: Half;
  readonly locked: boolean;
}

/** Takes a duty made by hand away, or frees the half-day of what the pattern puts there. */
export interface RemoveDuty extends ChangeOf {
  readonly kind: 'remove-duty';
  readonly half: Half;
  readonly dutyId?: Id;
}

export type DraftChange = SetStay | SetLock | PutDuty | RemoveDuty;
