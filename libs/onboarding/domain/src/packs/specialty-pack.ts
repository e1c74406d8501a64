import type { Activity, Rotation } from '@housestaff/program/domain';

export type PackActivity = Omit<Activity, 'id' | 'programId' | 'version'>;

/** A half-day of a pattern, with its activity by code. */
export interface PackCell {
  readonly week: number;
  readonly weekday: number;
  readonly half: 'am' | 'pm';
  readonly code: string;
}

export interface PackRotation {
  readonly fields: Omit<Rotation, 'id' | 'programId' | 'version' | 'pattern' | 'siteId' | 'siteName' | 'zone'>;
  readonly pattern: readonly PackCell[];
}

/**
 * What programs of a specialty often have, as a first draft of one's own: data alone. It never holds requirements or
 * coverage, which are each program's own.
 */
export interface SpecialtyPack {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /** Of the compliance context, by its id and version. */
  readonly rules: { readonly packId: string; readonly packVersion: number };
  readonly activities: readonly PackActivity[];
  readonly rotations: readonly PackRotation[];
  /** Ids of the planning context's examples. */
  readonly plans: readonly string[];
}

/** Of every pack: nobody takes its times for those of their own hospital. */
export const ADAPT = 'An example to adapt: verify its rotations, times and rules with your own program and review committee.';
