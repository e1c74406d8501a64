import type { PlanningProblem } from '../model/planning-problem';
import { AmountTables } from './amount-tables';
import { compileCells } from './compile-cells';
import { compileCounters } from './compile-counters';
import { compileRows } from './compile-rows';
import { compileSpreads } from './compile-spreads';
import { compileSums } from './compile-sums';
import type { CompiledPlan } from './compiled-plan';
import { ProblemIndex } from './problem-index';

/** The problem must have passed `assertProblem`. */
export function compilePlan(problem: PlanningProblem): CompiledPlan {
  const index = new ProblemIndex(problem);
  const tables = new AmountTables(index);
  return {
    problem,
    people: index.peopleCount,
    slots: index.slotCount,
    values: index.valueCount,
    ...compileCells(index),
    counters: compileCounters(index),
    ...compileRows(index),
    sums: compileSums(index, tables),
    spreads: compileSpreads(index, tables),
  };
}
