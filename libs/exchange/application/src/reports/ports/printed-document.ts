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

export type PrintedPart =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly quiet?: boolean }
  /** Names and values, one pair a line. */
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [name: string, value: string])[] }
  /** Its header is said again on each page. */
  | { readonly kind: 'table'; readonly columns: readonly PrintedColumn[]; readonly rows: readonly (readonly PrintedCell[])[] }
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
