import { DomainError, InvalidValue } from '@housestaff/kernel';
import type { Command } from '../command';
import { CHECK_USAGE, checkPlanFile } from '../plan/check-plan-file';
import { EXPLAIN_USAGE, explainPlanFile } from '../plan/explain-plan-file';
import { SOLVE_USAGE, solveOptions } from '../plan/solve-options';
import { solvePlanFile } from '../plan/solve-plan-file';

const BAD_INPUT = 2;

/** Works on files alone, without a database. The exit code: 0 well, 1 rules broken or no plan, 2 bad input. */
export const plan: Command = {
  summary: 'Solve, check or explain a problem in a file; docs/planning-json.md',
  usage: 'solve|check|explain …',
  async run([word = '', ...args], say) {
    try {
      return await actionOf(word)(args, say);
    } catch (error) {
      if (!isBadInput(error)) throw error;
      console.error(error.message);
      if (error instanceof DomainError) console.error(JSON.stringify({ code: error.code, ...error.facts }, null, 2));
      return BAD_INPUT;
    }
  },
};

type Action = (args: readonly string[], say: (line: string) => void) => number | Promise<number>;

const ACTIONS: Readonly<Record<string, Action>> = { solve, check: checkPlanFile, explain: explainPlanFile };

function actionOf(word: string): Action {
  const action = Object.hasOwn(ACTIONS, word) ? ACTIONS[word] : undefined;
  if (!action) throw new InvalidValue('plan', word || 'nothing', [`solve ${SOLVE_USAGE}`, `check ${CHECK_USAGE}`, `explain ${EXPLAIN_USAGE}`].join('\n  or '));
  return action;
}

/** An option that doesn't exist is Node's own error. */
function isBadInput(error: unknown): error is Error {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return error instanceof DomainError || code.startsWith('ERR_PARSE_ARGS');
}

/** Ctrl-C, or being told to end, keeps the best plan so far. */
async function solve(args: readonly string[], say: (line: string) => void): Promise<number> {
  const end = new AbortController();
  const stop = (): void => end.abort();
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, stop);
  try {
    const options = solveOptions(args);
    const { WorkerPlanSolver } = await import('../plan/planner');
    return await solvePlanFile(options, new WorkerPlanSolver(), { say, progress: (line) => console.error(line) }, end.signal);
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}
