import type { SheetGrid } from '../grid/sheet-grid';
import type { BlockCalendar } from '../year/block-calendar';
import type { ResidentRows } from '../year/resident-rows';
import type { LeaveCell, StayCell } from '../year/year-cells';
import type { TemplateRow } from '../templates/template-sheet';

/** A cell that is not understood, or understood with a reservation. `lost` false: it is stored all the same. */
export interface CellProblem {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  readonly what: string;
  readonly fix: string;
}

export interface SheetReading {
  readonly name: string;
  readonly kind: 'year' | 'templates' | 'ignored';
  readonly rows: number;
  readonly columns: number;
  /** Names of all filled cells in reading order. */
  readonly filled: readonly { cell: string; text: string }[];
  readonly frame: readonly string[];
  readonly lost: readonly Omit<CellProblem, 'sheet'>[];
  readonly why: string;
}

export interface LabelReading {
  readonly label: string;
  readonly parts: readonly string[];
  readonly cells: readonly string[];
  /** A cell of this label has dates without a rotation, or dates that don't fit. */
  readonly doubtful: boolean;
}

/** All that a workbook says, before anyone decides what its words mean. */
export interface WorkbookReading {
  readonly sheets: readonly SheetReading[];
  readonly yearSheet: string;
  readonly calendar: BlockCalendar;
  readonly yearGuessed: boolean;
  readonly people: readonly ResidentRows[];
  readonly stays: readonly StayCell[];
  readonly leaves: readonly LeaveCell[];
  readonly labels: readonly LabelReading[];
  readonly templatesSheet: string | null;
  readonly templates: readonly TemplateRow[];
  readonly notes: readonly CellProblem[];
}

export interface ReadOptions {
  /** The academic year's first calendar year, used when no block states one. */
  readonly fallbackYear: number;
}

export type Grids = readonly SheetGrid[];
