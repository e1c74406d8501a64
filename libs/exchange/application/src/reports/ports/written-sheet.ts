import type { Tone } from './printed-document';

/** `day` is `YYYY-MM-DD`, without a zone. Text stays text, whatever it begins with. */
export type SheetValue = string | number | boolean | { readonly day: string } | null;

export interface SheetCell {
  readonly value: SheetValue;
  readonly bold?: boolean;
  readonly tone?: Tone;
  /** Background as `#RRGGBB`. */
  readonly fill?: string;
  readonly wrap?: boolean;
  /** How a number is shown, as workbooks write it: `0.0`. */
  readonly format?: string;
  /** Columns and rows that it spans; the cells that it covers are left out as null. */
  readonly columns?: number;
  readonly rows?: number;
}

/** A sheet of a workbook. Widths are in characters. */
export interface WrittenSheet {
  readonly name: string;
  readonly widths: readonly number[];
  /** A value alone is a cell without a look of its own. */
  readonly rows: readonly (readonly (SheetCell | SheetValue)[])[];
  /** Rows at the top, and columns at the left, that stay in view. */
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** The row (from 0) whose cells get filters, with all rows under it. */
  readonly filterRow?: number;
  readonly landscape?: boolean;
}
