import { cpus, release, totalmem } from 'node:os';
import type { Score } from '@housestaff/planning/domain';
import type { Comparison } from './comparison';

/** Where and when figures were measured. */
export function machine(): { machine: string; date: string } {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return { machine: `${cpus().length} cores (${cpu?.model.trim()}), ${memory} GB, ${process.platform} ${release()}, Node ${process.versions.node}`, date: new Date().toISOString().slice(0, 10) };
}

const HEAD = ['Instance', 'Size', 'Seconds', 'Algorithm', 'Median', 'Best to worst', 'Best known', 'Gap', 'Bound', 'Proved', 'First, s', 'Best, s', '/ HiGHS', '/ CBC', 'Gurobi, 10 min', 'Peak, MB'];

/** In Markdown, as docs/benchmarks.md has it. */
export function comparisonTable(rows: readonly Comparison[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(HEAD), line(HEAD.map(() => '---')), ...rows.map((row) => line(cellsOf(row)))];
}

function cellsOf(row: Comparison): string[] {
  return [
    row.instance,
    row.size,
    String(row.seconds),
    row.algorithm,
    points(row.median),
    row.runs > 1 ? `${points(row.best)} to ${points(row.worst)}` : '',
    number(row.bestKnown, 0),
    row.gap === null ? '' : `${(100 * row.gap).toFixed(2)} %`,
    number(row.bound, 0),
    `${row.proven} of ${row.runs}`,
    number(row.firstAt, 1),
    number(row.bestAt, 1),
    number(row.toMip, 3),
    number(row.toCbc, 3),
    number(row.gurobi, 0),
    number(row.peakMb, 0),
  ];
}

function points(score: Score | null): string {
  if (!score) return 'none';
  return score.unmet > 0 ? `${score.points} (${score.unmet} unmet)` : String(score.points);
}

function number(value: number | null, digits: number): string {
  return value === null ? '' : value.toFixed(digits);
}
