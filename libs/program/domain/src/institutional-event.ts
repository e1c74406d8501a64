import type { DateRange, Id } from '@housestaff/kernel';

/** closed: clinics and electives are; protected: the audience does the activity; note: shown only. */
export const EVENT_EFFECTS = ['closed', 'protected', 'note'] as const;
export type EventEffect = (typeof EVENT_EFFECTS)[number];

export const AUDIENCE_KINDS = ['resident', 'faculty', 'staff', 'student'] as const;
export type AudienceKind = (typeof AUDIENCE_KINDS)[number];

/** People that both hold for. With `pgys`, those who have one of these PGYs on the day. Left out: anyone. */
export interface EventAudience {
  readonly kinds?: readonly AudienceKind[];
  readonly pgys?: readonly number[];
}

/** A retreat, an in-training exam, a closure: something of the institution that goes before what the patterns say. */
export interface InstitutionalEvent {
  readonly id: Id;
  readonly programId: Id;
  readonly name: string;
  readonly period: DateRange;
  /** Of each of its days; null: whole days. */
  readonly half: 'am' | 'pm' | null;
  readonly effect: EventEffect;
  /** What the audience does; of protected ones alone. */
  readonly activityId: Id | null;
  /** Null: everyone. */
  readonly audience: EventAudience | null;
  readonly version: number;
}

export type EventFields = Omit<InstitutionalEvent, 'id' | 'programId' | 'version'>;
