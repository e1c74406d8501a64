import { compare } from './planning/compare';
import { compareOptions } from './planning/compare-options';
import { comparisons } from './planning/comparison';
import { comparisonTable, machine } from './planning/comparison-table';
import type { PlanRun } from './planning/plan-run';

/** `bench planning` with instances: the algorithms side by side. Writes its runs as they end; answers the exit code, 1 when a run has no answer. */
export async function comparePlanning(given: Parameters<typeof compareOptions>[0] & { readonly json?: boolean }, say: (line: string) => void): Promise<number> {
  const compared = await compare(compareOptions(given), (run) => console.error(told(run)));
  const rows = comparisons(compared);
  const { machine: where, date } = machine();
  if (given.json) say(JSON.stringify({ machine: where, date, comparisons: rows, runs: compared.flatMap(({ runs }) => runs) }, null, 2));
  else [`${date}, ${where}`, '', ...comparisonTable(rows)].forEach(say);
  return rows.every(({ algorithm, answered, runs }) => algorithm !== 'hybrid' || answered === runs) ? 0 : 1;
}

function told({ instance, algorithm, seconds, seed, score, bound, proven, bestAt, peakMb, failed }: PlanRun): string {
  const found = score ? `${score.points} points${score.unmet > 0 ? `, ${score.unmet} unmet` : ''}${proven ? ', proved' : ''}` : `nothing: ${failed}`;
  return `${instance} ${algorithm} ${seconds} s, seed ${seed}: ${found}, bound ${bound?.points ?? '-'}, best at ${bestAt?.toFixed(1) ?? '-'} s, ${peakMb ?? '-'} MB`;
}
