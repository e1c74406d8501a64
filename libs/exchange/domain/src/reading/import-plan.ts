import type { DateRange } from '@housestaff/kernel';
import type { LeaveKind } from '../dates/leave-text';
import type { CodeTimes } from '../templates/usual-codes';

export interface PlannedPerson {
  readonly key: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly pgy: number | null;
  readonly offCycle: boolean;
  /** Concluded from where the row stands: true for new people alone. */
  readonly offCycleGuessed: boolean;
}

export interface PlannedRotation {
  readonly name: string;
  readonly abbreviation: string;
  readonly colour: string;
  readonly category: string;
}

export interface PlannedActivity {
  readonly code: string;
  readonly name: string;
  readonly category: string;
  readonly dutyKind: string;
  readonly times: CodeTimes | null;
}

/** `rotation` is what `rotationRef` gives: an id, or `new:` and a name. */
export interface PlannedStay {
  readonly personKey: string;
  readonly rotation: string;
  readonly range: DateRange;
  readonly cell: string;
  readonly note: string;
}

export interface PlannedPattern {
  readonly rotation: string;
  readonly cells: readonly { week: number; weekday: number; half: 'am' | 'pm'; code: string }[];
}

export interface PlannedAbsence {
  readonly personKey: string;
  readonly kind: LeaveKind;
  readonly range: DateRange;
  readonly cell: string;
  readonly text: string;
}

/** Everything that committing would write, with names instead of ids where something is new. */
export interface ImportPlan {
  readonly yearName: string;
  readonly people: readonly PlannedPerson[];
  readonly rotations: readonly PlannedRotation[];
  readonly activities: readonly PlannedActivity[];
  readonly stays: readonly PlannedStay[];
  readonly patterns: readonly PlannedPattern[];
  readonly absences: readonly PlannedAbsence[];
  /** Labels without an answer. */
  readonly unmapped: readonly string[];
}

/** Given and family name from "Last, First" or "First Last"; a single word is the family name. */
export function splitName(name: string): { givenName: string; familyName: string } {
  const [last = '', first] = name.split(/\s*,\s*/);
  if (first !== undefined && last !== '') return { givenName: first, familyName: last };
  const words = name.split(' ');
  return { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? name };
}
