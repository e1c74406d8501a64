import { UNITS, type Fragment } from '../fragments/fragment';
import { pairTables, type Machine, type Step, type Walkable } from './machine';

export function walkFragment(fragment: Fragment, values: number): Walkable {
  const step: Step = { state: 0, broken: 0, unmet: 0, points: 0 };
  const { kind, cost } = fragment.unit;
  return {
    values,
    tables: fragment.ways,
    tableOf: fragment.wayOf,
    step: (table, state, value) => {
      const answer = fragment.step(table, state, value);
      const paid = Math.floor(answer / UNITS) * cost;
      step.state = answer % UNITS;
      step.broken = kind === 0 ? paid : 0;
      step.unmet = kind === 1 ? paid : 0;
      step.points = kind === 2 ? paid : 0;
      return step;
    },
  };
}

/** Two machines side by side; state `a * b.states + b`. */
export function walkBoth(a: Machine, b: Machine): Walkable {
  const step: Step = { state: 0, broken: 0, unmet: 0, points: 0 };
  const { tableOf, pairs } = pairTables(a.tableOf, b.tableOf);
  return {
    values: a.values,
    tables: pairs.length,
    tableOf,
    step: (table, state, value) => {
      const [tableA, tableB] = pairs[table]!;
      const inB = state % b.states;
      const atA = (tableA * a.states + (state - inB) / b.states) * a.values + value;
      const atB = (tableB * b.states + inB) * a.values + value;
      step.state = a.next[atA]! * b.states + b.next[atB]!;
      step.broken = a.broken[atA]! + b.broken[atB]!;
      step.unmet = a.unmet[atA]! + b.unmet[atB]!;
      step.points = a.points[atA]! + b.points[atB]!;
      return step;
    },
  };
}
