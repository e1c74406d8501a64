import type { DateRange, Id } from '@housestaff/kernel';
import type { Absence } from '../absence';

/** Leave that somebody asks for, or that stands and is asked about (`id`). */
export interface AskedLeave extends Pick<Absence, 'personId' | 'kind' | 'period' | 'startsPm' | 'endsAm' | 'blocking'> {
  readonly id: Id | null;
}

/** Where somebody rotates. */
export interface Place {
  readonly personId: Id;
  readonly rotationId: Id;
  readonly rotation: string;
  readonly leaveEligible: boolean;
  readonly period: DateRange;
}
