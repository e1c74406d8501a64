import type { Id } from '@housestaff/kernel';

export const ROTATION_CATEGORIES = [
  'inpatient',
  'critical-care',
  'emergency',
  'obstetrics',
  'night-float',
  'ambulatory',
  'elective',
  'orientation',
  'away',
  'leave',
  'other',
] as const;
export type RotationCategory = (typeof ROTATION_CATEGORIES)[number];
const SERVICES: readonly string[] = ['inpatient', 'critical-care', 'emergency', 'obstetrics', 'night-float'] satisfies RotationCategory[];

/** Whether patients in the house are cared for, day and night: what attendings take week by week. */
export function isService(category: string): boolean {
  return SERVICES.includes(category);
}

export const AUDIENCES = ['resident', 'faculty', 'any'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** One half-day of a weekly pattern. `week` 1 to 4 from the start of the block; `weekday` 1 is Monday. */
export interface PatternCell {
  readonly week: number;
  readonly weekday: number;
  readonly half: 'am' | 'pm';
  readonly activityId: Id;
}

/** What a person does in a block. */
export interface Rotation {
  readonly id: Id;
  readonly programId: Id;
  readonly name: string;
  readonly abbreviation: string;
  readonly colour: string;
  readonly category: RotationCategory;
  readonly siteId: Id | null;
  readonly siteName: string | null;
  /** The site's zone; null: the program's. */
  readonly zone: string | null;
  readonly leaveEligible: boolean;
  /** May be given for half a block. */
  readonly halfBlock: boolean;
  /** 80, or 88 where the review committee granted the exception. */
  readonly hoursLimit: number;
  /** Load of one learner on the attendings of a half-day; 0 where nobody need supervise. */
  readonly supervisionWeight: number;
  readonly audience: Audience;
  readonly active: boolean;
  readonly pattern: readonly PatternCell[];
  readonly version: number;
}
