import type { LocalDate } from '@housestaff/kernel';
import type { LeaveKind } from '../dates/leave-text';
import type { CodeTimes } from '../templates/usual-codes';
import type { RotationChoice } from '../labels/propose-rotations';

/** A rotation in a mapping: an existing one, or a new one by name. */
export interface MappedRotation extends RotationChoice {
  readonly newAbbreviation: string | null;
}

export interface LabelTarget {
  readonly kind: 'rotation' | 'leave' | 'skip';
  readonly rotations: readonly MappedRotation[];
}

export interface MappedLabel {
  readonly label: string;
  readonly target: LabelTarget | null;
  readonly why: string;
  readonly needsCheck: boolean;
}

export interface MappedCode {
  readonly code: string;
  readonly name: string;
  readonly category: string;
  readonly dutyKind: string;
  /** Null until a person confirms: its duties then have no hours and are not assessable. */
  readonly times: CodeTimes | null;
}

export interface MappedTemplate {
  readonly label: string;
  readonly include: boolean;
  readonly rotation: RotationChoice | null;
}

export interface MappedLeave {
  readonly key: string;
  readonly accept: boolean;
  readonly kind: LeaveKind;
  readonly from: LocalDate | null;
  /** Out: the day after the last. */
  readonly to: LocalDate | null;
}

/** What a person decided, or what is proposed until then. */
export interface Mapping {
  readonly yearName: string | null;
  readonly labels: readonly MappedLabel[];
  readonly codes: readonly MappedCode[];
  readonly templates: readonly MappedTemplate[];
  readonly leaves: readonly MappedLeave[];
}

/** Remembered answers of a program's earlier imports, by label. */
export interface RememberedMapping {
  readonly labels: ReadonlyMap<string, LabelTarget>;
  readonly codes: ReadonlyMap<string, MappedCode>;
  readonly templates: ReadonlyMap<string, MappedTemplate>;
}

/** What the program has already, for proposals and differences. */
export interface KnownActivity {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly category: string;
  readonly dutyKind: string;
  readonly times: CodeTimes | null;
}

/** A rotation in a plan by one word: its id, or `new:` and its name. */
export function rotationRef(choice: RotationChoice): string {
  return choice.rotationId ?? `new:${choice.newName ?? ''}`;
}
