import type { GridLine, GridMark, PrintedPart } from '@housestaff/exchange/application';
import type { Page, TextLook } from './page';
import { INK } from './page-look';

type Grid = Extract<PrintedPart, { kind: 'grid' }>;

const NAMES = 104;
/** Narrower, nobody reads it: what doesn't fit then goes on on further pages. */
const NARROWEST = 20;
const PAD = 1.5;
const CELL: TextLook = { size: 6 };
const UNDER: TextLook = { size: 5, colour: INK.quiet };
const NAME: TextLook = { size: 7 };
const BOLD: TextLook = { size: 7, bold: true };

interface Shares {
  readonly first: number;
  readonly count: number;
  readonly width: number;
}

/** The lines once for each share of the columns, so that every page is as wide as it can be read. */
export function setGrid(page: Page, grid: Grid): void {
  const most = Math.max(2, Math.floor((page.width - NAMES) / NARROWEST / 2) * 2);
  const shares = Math.max(1, Math.ceil(grid.columns / most));
  const each = Math.ceil(grid.columns / shares / 2) * 2;
  for (let first = 0; first < grid.columns; first += each) {
    if (first > 0) page.turn();
    const count = Math.min(each, grid.columns - first);
    new GridShare(page, grid, { first, count, width: (page.width - NAMES) / count }).set();
  }
}

class GridShare {
  constructor(
    private readonly page: Page,
    private readonly grid: Grid,
    private readonly share: Shares,
  ) {}

  set(): void {
    this.heads();
    this.grid.lines.forEach((line, n) => {
      if (this.isEmpty(line)) return;
      const height = this.heightOf(line);
      if (!line.under && this.page.need(this.grid.lines.slice(n, n + (line.heading ? 3 : 2)).reduce((sum, one, at) => (at === 0 || one.under || line.heading ? sum + this.heightOf(one) : sum), 0))) this.heads();
      this.line(line, height);
    });
    this.page.y += 6;
  }

  private heads(): void {
    const { page, grid } = this;
    for (const [n, marks] of grid.heads.entries()) {
      const look = n === 0 ? { ...CELL, bold: true } : CELL;
      const height = this.tallest(marks, look);
      page.fill(page.left, page.y, page.width, height, INK.band);
      if (n === 0) page.put(grid.corner, page.left + PAD, page.y + PAD, BOLD);
      this.marks(marks, look, height);
      page.y += height;
    }
    page.rule(page.y);
  }

  private line(line: GridLine, height: number): void {
    const { page } = this;
    if (line.heading) {
      page.put(line.title, page.left + PAD, page.y + 5, BOLD);
    } else {
      const [first = ''] = page.lines(line.title, NAMES - 2 * PAD, NAME);
      page.put(first, page.left + PAD, page.y + PAD, NAME);
      this.marks(line.cells, line.under ? UNDER : CELL, height);
    }
    page.y += height;
    page.rule(page.y);
  }

  /** No leave in this share of the year. */
  private isEmpty({ under, cells }: GridLine): boolean {
    return under === true && this.shown(cells).every(({ mark }) => mark.text === '');
  }

  private heightOf(line: GridLine): number {
    const { heading, under, cells } = line;
    if (this.isEmpty(line)) return 0;
    return heading ? 18 : Math.max(under ? 0 : 12, this.tallest(cells, under ? UNDER : CELL));
  }

  private tallest(marks: readonly GridMark[], look: TextLook): number {
    const lines = this.shown(marks).map(({ mark, width }) => this.page.lines(mark.text, width - 2 * PAD, look).length);
    return Math.max(1, ...lines) * this.page.lineHeight(look) + 2 * PAD;
  }

  private marks(marks: readonly GridMark[], look: TextLook, height: number): void {
    const { page } = this;
    for (const { mark, x, width } of this.shown(marks)) {
      if (mark.fill) page.fill(x + 0.5, page.y + 0.5, width - 1, height - 1, mark.fill);
      page.lines(mark.text, width - 2 * PAD, look).forEach((text, n) => page.put(text, x + PAD, page.y + PAD + n * page.lineHeight(look), look));
    }
  }

  /** Those that begin in this share; one that reaches beyond it is cut at its end. */
  private shown(marks: readonly GridMark[]): { mark: GridMark; x: number; width: number }[] {
    const { first, count, width } = this.share;
    let column = 0;
    return marks.flatMap((mark) => {
      const [from, to] = [Math.max(column, first), Math.min(column + mark.span, first + count)];
      column += mark.span;
      return from < to ? [{ mark, x: this.page.left + NAMES + (from - first) * width, width: (to - from) * width }] : [];
    });
  }
}
