import { clean, type GridCell, type GridWindow, type SheetGrid } from '../grid/sheet-grid';

/** A cell whose text is another. `text` null: it was emptied. */
export interface TextEdit {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly text: string | null;
}

/** A row below all others; it looks like row `like`, where there is one. */
export interface AddedRow {
  readonly row: number;
  readonly like: number | null;
}

export interface SheetEdits {
  readonly texts: readonly TextEdit[];
  readonly split: readonly GridWindow[];
  readonly joined: readonly GridWindow[];
  readonly added: readonly AddedRow[];
}

/** A sheet being changed: cells by place, and the ranges that are joined, empty ones too. */
export class SheetDraft {
  private readonly cells = new Map<string, GridCell>();
  /** By each row that they touch. */
  private readonly merges = new Map<number, GridWindow[]>();
  private readonly rowsAdded: AddedRow[] = [];
  private rows: number;

  constructor(
    private readonly origin: SheetGrid,
    private readonly originMerges: readonly GridWindow[],
  ) {
    for (const cell of origin.cells) this.cells.set(key(cell.row, cell.column), { ...cell, rows: 1, columns: 1 });
    for (const merge of originMerges) this.addMerge(merge);
    this.rows = Math.max(origin.rows, ...originMerges.map(({ bottom }) => bottom + 1));
  }

  get rowCount(): number {
    return this.rows;
  }

  text(row: number, column: number): string {
    const cell = this.cells.get(key(row, column));
    return cell ? (cell.date ?? clean(cell.text)) : '';
  }

  put(row: number, column: number, text: string): void {
    this.cells.set(key(row, column), { row, column, text, number: null, date: null, formula: false, rows: 1, columns: 1 });
    this.rows = Math.max(this.rows, row + 1);
  }

  clear(row: number, column: number): void {
    this.cells.delete(key(row, column));
  }

  /** A row at the foot, where nothing stands. */
  addRow(like: number | null): number {
    const row = this.rows;
    this.rowsAdded.push({ row, like });
    this.rows += 1;
    return row;
  }

  mergeAt(row: number, column: number): GridWindow | undefined {
    return this.merges.get(row)?.find((merge) => holds(merge, row, column));
  }

  /** Joins a range into one cell; what else stood in it goes. One column alone is a cell already. */
  join(window: GridWindow): void {
    const there = this.mergeAt(window.top, window.left);
    if (window.left === window.right || (there && there.top === window.top && there.left === window.left && there.right === window.right)) return;
    this.split(window);
    for (let column = window.left + 1; column <= window.right; column += 1) this.clear(window.top, column);
    this.addMerge(window);
  }

  /** Splits every joined range that touches this one. */
  split(window: GridWindow): void {
    for (let row = window.top; row <= window.bottom; row += 1) {
      for (const merge of (this.merges.get(row) ?? []).filter((one) => touch(one, window))) this.removeMerge(merge);
    }
  }

  private addMerge(merge: GridWindow): void {
    for (let row = merge.top; row <= merge.bottom; row += 1) this.merges.set(row, [...(this.merges.get(row) ?? []), merge]);
  }

  private removeMerge(merge: GridWindow): void {
    for (let row = merge.top; row <= merge.bottom; row += 1) this.merges.set(row, (this.merges.get(row) ?? []).filter((one) => one !== merge));
  }

  private get allMerges(): GridWindow[] {
    return [...new Set([...this.merges.values()].flat())];
  }

  grid(): SheetGrid {
    const spans = new Map(this.allMerges.map((merge) => [key(merge.top, merge.left), merge]));
    const cells = [...this.cells.values()].map((cell) => {
      const span = spans.get(key(cell.row, cell.column));
      return span ? { ...cell, rows: span.bottom - span.top + 1, columns: span.right - span.left + 1 } : cell;
    });
    cells.sort((a, b) => a.row - b.row || a.column - b.column);
    const columns = cells.reduce((most, cell) => Math.max(most, cell.column + 1), 0);
    return { name: this.origin.name, rows: this.rows, columns, cells };
  }

  /** What differs from the sheet that it was made of. */
  edits(): SheetEdits {
    const before = new Map(this.origin.cells.map((cell) => [key(cell.row, cell.column), cell]));
    const texts: TextEdit[] = [];
    for (const [at, cell] of this.cells) {
      const old = before.get(at);
      const sameText = old !== undefined && old.date === cell.date && old.number === cell.number && old.text === cell.text;
      if (!sameText) texts.push({ row: cell.row, column: cell.column, before: wordsOf(old), text: cell.text });
    }
    for (const [at, old] of before) if (!this.cells.has(at)) texts.push({ row: old.row, column: old.column, before: wordsOf(old), text: null });
    texts.sort((a, b) => a.row - b.row || a.column - b.column);
    return { texts, split: without(this.originMerges, this.allMerges), joined: without(this.allMerges, this.originMerges), added: this.rowsAdded };
  }
}

function wordsOf(cell: GridCell | undefined): string {
  return cell ? (cell.date ?? clean(cell.text)) : '';
}

function key(row: number, column: number): string {
  return `${row}:${column}`;
}

function holds(window: GridWindow, row: number, column: number): boolean {
  return window.top <= row && row <= window.bottom && window.left <= column && column <= window.right;
}

function touch(a: GridWindow, b: GridWindow): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function without(all: readonly GridWindow[], others: readonly GridWindow[]): GridWindow[] {
  const known = new Set(others.map(windowKey));
  return all.filter((window) => !known.has(windowKey(window)));
}

function windowKey({ top, left, bottom, right }: GridWindow): string {
  return `${top}:${left}:${bottom}:${right}`;
}
