import type { DateRange, Id } from '@housestaff/kernel';

/** Where a row came from. Whether it is locked is a flag of its own. */
export type Source = 'import' | 'manual' | 'solver' | 'template' | 'swap';

/** Person × rotation × local days. Exclusive per person; carries no hours. */
export interface Stay {
  /** Null while it exists only in a draft. */
  readonly id: Id | null;
  readonly personId: Id;
  readonly rotationId: Id;
  readonly period: DateRange;
  readonly source: Source;
  readonly locked: boolean;
  readonly note: string;
}

/** What makes two stays the same stay over time: a later end or another source is a change of it, another start a new one. */
export function stayKey(stay: Stay): string {
  return `${stay.personId}|${stay.rotationId}|${stay.period.start}`;
}
