import type { Program } from '@housestaff/planning/domain';

/** A mixed-integer program in free MPS, as every solver reads it. Columns are C0, C1, … */
export function toMps(program: Program, cost: ArrayLike<number>): string {
  const { rowLower, rowUpper, upper, integer } = program;
  const kinds = rowLower.map((lower, row) => kindOf(lower, rowUpper[row]!));
  const lines = ['NAME plan', 'ROWS', ' N COST', ...kinds.map((kind, row) => ` ${kind} R${row}`), 'COLUMNS', " MARK0 'MARKER' 'INTORG'"];
  const entries = entriesOf(program);
  const order = [...upper.keys()].sort((a, b) => integer[b]! - integer[a]! || a - b);
  let isInteger = true;
  for (const column of order) {
    if (isInteger && integer[column] === 0) lines.push(" MARK1 'MARKER' 'INTEND'");
    isInteger &&= integer[column] === 1;
    lines.push(` C${column} COST ${cost[column]}`, ...entries[column]!);
  }
  if (isInteger) lines.push(" MARK1 'MARKER' 'INTEND'");
  lines.push('RHS', ...kinds.map((kind, row) => ` RHS R${row} ${kind === 'G' ? rowLower[row] : rowUpper[row]}`));
  const ranges = kinds.flatMap((kind, row) => (kind === 'L' && Number.isFinite(rowLower[row]) ? [` RANGE R${row} ${rowUpper[row]! - rowLower[row]!}`] : []));
  if (ranges.length > 0) lines.push('RANGES', ...ranges);
  return [...lines, 'BOUNDS', ...upper.map((most, column) => (Number.isFinite(most) ? ` UP BOUND C${column} ${most}` : ` PL BOUND C${column}`)), 'ENDATA', ''].join('\n');
}

function kindOf(lower: number, upper: number): 'E' | 'G' | 'L' {
  if (lower === upper) return 'E';
  return Number.isFinite(upper) ? 'L' : 'G';
}

function entriesOf({ upper, starts, columns, values }: Program): string[][] {
  const entries: string[][] = upper.map(() => []);
  for (let row = 0; row + 1 < starts.length; row += 1) {
    for (let at = starts[row]!; at < starts[row + 1]!; at += 1) if (values[at] !== 0) entries[columns[at]!]!.push(` C${columns[at]} R${row} ${values[at]}`);
  }
  return entries;
}
