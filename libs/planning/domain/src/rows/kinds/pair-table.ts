import type { Rest, Succession } from '../../model/constraint';
import type { Draft } from '../draft';

const DAY = 24 * 60;
const DAYS_LOOKED_AT = 2;

/** Which values may not stand `gap` slots apart, by former × latter value. */
export interface PairTable {
  readonly gap: number;
  readonly pairs: Uint8Array;
}

/** Values of which any at the former slot and any at the latter make a pair. */
export interface Biclique {
  readonly former: Uint8Array;
  readonly latter: Uint8Array;
}

export function tablesOf(constraint: Rest | Succession, draft: Draft): PairTable[] {
  return constraint.kind === 'rest' ? restTables(constraint, draft) : successionTables(constraint, draft);
}

function successionTables({ first, then, within = 1 }: Succession, { index }: Draft): PairTable[] {
  const former = index.mask(first);
  const latter = index.mask(then);
  const pairs = Uint8Array.from({ length: index.values ** 2 }, (_, at) => former[Math.floor(at / index.values)]! & latter[at % index.values]!);
  return Array.from({ length: within }, (_, n) => ({ gap: n + 1, pairs }));
}

function restTables({ least, after }: Rest, { index }: Draft): PairTable[] {
  const former = index.mask(after);
  const { activities } = index.problem;
  const isClose = (a: number, b: number, gap: number): boolean => {
    const before = activities[a - 1];
    const next = activities[b - 1];
    if (!former[a] || before?.start === undefined || before.minutes === undefined || next?.start === undefined || next.minutes === undefined) return false;
    return gap * DAY + next.start - before.start - before.minutes < (least === 'as-long-as-before' ? before.minutes : least);
  };
  return Array.from({ length: DAYS_LOOKED_AT }, (_, n) => ({
    gap: n + 1,
    pairs: Uint8Array.from({ length: index.values ** 2 }, (_, at) => (isClose(Math.floor(at / index.values), at % index.values, n + 1) ? 1 : 0)),
  }));
}

/** All pairs of a table in few sets: one for each set of latter values, with every former value that forbids all of them. */
export function bicliques(pairs: Uint8Array, values: number): Biclique[] {
  const latterOf = (a: number): Uint8Array => pairs.subarray(a * values, (a + 1) * values);
  const distinct = new Map<string, Uint8Array>();
  for (let a = 0; a < values; a++) if (latterOf(a).includes(1)) distinct.set(latterOf(a).join(''), latterOf(a));
  return [...distinct.values()].map((latter) => ({
    latter,
    former: Uint8Array.from({ length: values }, (_, a) => (latter.every((is, b) => !is || latterOf(a)[b] === 1) ? 1 : 0)),
  }));
}
