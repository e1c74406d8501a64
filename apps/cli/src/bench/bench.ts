/** One measured figure; `limit` where the product promises one, and less is better. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 's' | 'ms' | 'points' | 'ratio' | 'MB';
  readonly limit: number | null;
}

/** Measures on its own data; needs no database unless it says so. */
export type Bench = () => Promise<readonly Figure[]>;
