/** People on a rotation in each week. */
export interface FileSpan {
  readonly min: number;
  readonly max: number;
}

export interface FileRotation {
  readonly path: string;
  readonly code: string;
  readonly name: string;
  readonly setting: string;
  /** Usual length of one stay, in weeks. */
  readonly runWeeks: number | null;
  readonly interns: FileSpan | null;
  readonly seniors: FileSpan | null;
  readonly requiredWeeks: readonly { readonly pgy: number; readonly weeks: number }[];
  /** Codes of the rotations towards whose weeks a week here counts. */
  readonly fulfils: readonly string[];
}

export interface FileResident {
  readonly path: string;
  readonly id: string;
  readonly pgy: number;
  /** From 0; null: in none. */
  readonly cohort: number | null;
}

/** One value of the file that has no place in a program, with the reason. */
export interface FileRemainder {
  readonly path: string;
  readonly text: string;
  readonly what: string;
  readonly fix: string;
  /** Left out on purpose: nothing to mend. */
  readonly choice?: true;
}

/** A program without dates: residents, rotations, what is asked of each, and how many weeks. */
export interface ProgramFile {
  readonly name: string;
  readonly weeks: number;
  readonly cohorts: number;
  readonly rotations: readonly FileRotation[];
  readonly residents: readonly FileResident[];
  /** Every value in it, by part of the file: what accounting counts. */
  readonly values: readonly { readonly part: FilePart; readonly path: string; readonly text: string }[];
  readonly unknown: readonly FileRemainder[];
}

export type FilePart = 'rotations' | 'residents' | 'file';
