/** What a figure means, said by a mark and words too: colour alone tells nobody anything. */
export type Tone = 'plain' | 'good' | 'warning' | 'bad' | 'unknown';

export interface PrintedCell {
  readonly text: string;
  readonly tone?: Tone;
  readonly bold?: boolean;
}

export interface PrintedColumn {
  readonly title: string;
  /** Its share of the page's width, against the other columns'. */
  readonly weight: number;
  readonly align?: 'left' | 'right';
}

/** A cell of a grid. It spans `span` columns. */
export interface GridMark {
  readonly span: number;
  readonly text: string;
  /** Background as `#RRGGBB`; the text says the same. */
  readonly fill?: string;
}

export interface GridLine {
  readonly title: string;
  /** A heading over the lines that follow; it has no cells. */
  readonly heading?: boolean;
  /** Smaller, and kept with the line above. */
  readonly under?: boolean;
  readonly cells: readonly GridMark[];
}

export type PrintedPart =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly quiet?: boolean }
  /** Names and values, one pair a line. */
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [name: string, value: string])[] }
  /** Its header is said again on each page. */
  | { readonly kind: 'table'; readonly columns: readonly PrintedColumn[]; readonly rows: readonly (readonly PrintedCell[])[] }
  /** Narrow columns under spanned heads, said again on each page. Columns that are too many for a page go on on the next ones. */
  | { readonly kind: 'grid'; readonly corner: string; readonly columns: number; readonly heads: readonly (readonly GridMark[])[]; readonly lines: readonly GridLine[] }
  /** Kept together on one page where it fits on one. */
  | { readonly kind: 'entry'; readonly tone: Tone; readonly title: string; readonly lines: readonly string[]; readonly quiet: readonly string[] };

/** A document in the order it is read, without a layout: manifests, rosters and reports alike. */
export interface PrintedDocument {
  readonly title: string;
  /** Said at the head of every page. */
  readonly running: string;
  /** At the foot of every page, beside its number. */
  readonly foot: string;
  readonly landscape: boolean;
  /** When it was made: the same document is the same file. */
  readonly madeAt: Date;
  readonly parts: readonly PrintedPart[];
}
