import type { Program } from './program';

interface Cover {
  readonly columns: Int32Array;
  readonly most: number;
}

/**
 * Rows that others imply, 1 for each: "at most `n` of these columns" beside a row that lets no more of more columns be. Solvers
 * look for equal rows only, and are faster without the many windows that a person's total takes care of.
 */
export function impliedRows(program: Program): Uint8Array {
  const { rowUpper, upper } = program;
  const covers = rowUpper.map((_, row) => coverOf(program, row));
  const rowsOf: number[][] = upper.map(() => []);
  covers.forEach((cover, row) => cover?.columns.forEach((column) => rowsOf[column]!.push(row)));
  const implied = new Uint8Array(rowUpper.length);
  const stamp = new Int32Array(upper.length).fill(-1);
  covers.forEach((cover, row) => {
    if (!cover || !isOnlyLimit(program, row)) return;
    cover.columns.forEach((column) => (stamp[column] = row));
    const rarest = cover.columns.reduce((a, b) => (rowsOf[b]!.length < rowsOf[a]!.length ? b : a));
    const isImplied = (by: number): boolean => by !== row && !implied[by] && covers[by]!.most <= cover.most && covers[by]!.columns.length >= cover.columns.length && countStamped(covers[by]!.columns, stamp, row) === cover.columns.length;
    if (rowsOf[rarest]!.some(isImplied)) implied[row] = 1;
  });
  return implied;
}

/** A row as "at most so many of these columns", if it says that. */
function coverOf({ starts, columns, values, rowUpper }: Program, row: number): Cover | null {
  const from = starts[row]!;
  const until = starts[row + 1]!;
  if (!Number.isFinite(rowUpper[row]!) || from === until) return null;
  for (let at = from; at < until; at++) if (values[at] !== 1) return null;
  return { columns: Int32Array.from(columns.slice(from, until)), most: rowUpper[row]! };
}

const isOnlyLimit = ({ rowLower }: Program, row: number): boolean => rowLower[row] === -Infinity || rowLower[row]! <= 0;

function countStamped(columns: Int32Array, stamp: Int32Array, row: number): number {
  let count = 0;
  for (const column of columns) if (stamp[column] === row) count++;
  return count;
}
