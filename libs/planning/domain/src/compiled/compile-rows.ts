import type { PlanningConstraint } from '../model/constraint';
import type { RowAutomaton } from './compiled-plan';
import { OrderFragment } from './fragments/order.fragment';
import { RestFragment } from './fragments/rest.fragment';
import { RunFragment } from './fragments/run.fragment';
import { SuccessionFragment } from './fragments/succession.fragment';
import { TogetherFragment } from './fragments/together.fragment';
import { isLongWindow, WindowFragment } from './fragments/window.fragment';
import type { Fragment } from './fragments/fragment';
import { RowMachines } from './machines/row-machines';
import { ownOf, type ProblemIndex } from './problem-index';

interface Rows {
  readonly rows: readonly (readonly RowAutomaton[])[];
  readonly starts: readonly (readonly number[])[];
}

/** For each person the automata of all their constraints that read the row in order, and where they start. */
export function compileRows(index: ProblemIndex): Rows {
  const fragments: Fragment[][] = Array.from({ length: index.peopleCount }, () => []);
  for (const constraint of index.problem.constraints) {
    if (!isOfRow(constraint)) continue;
    for (const person of index.people.pick(constraint.people)) fragments[person]!.push(...fragmentsOf(index, constraint, person));
  }
  const machines = new RowMachines(index, fragments);
  const people = [...Array(index.peopleCount).keys()];
  const found = people.map((person) => machines.of(person));
  return { rows: found.map((list) => list.map(({ machine }) => machine)), starts: found.map((list) => list.map(({ start }) => start)) };
}

type OfRow = Extract<PlanningConstraint, { kind: 'run' | 'succession' | 'rest' | 'window' | 'together' | 'order' }>;

const OF_ROW: ReadonlySet<string> = new Set(['run', 'succession', 'rest', 'window', 'together', 'order']);

function isOfRow(constraint: PlanningConstraint): constraint is OfRow {
  return OF_ROW.has(constraint.kind);
}

function fragmentsOf(index: ProblemIndex, constraint: OfRow, person: number): Fragment[] {
  switch (constraint.kind) {
    case 'run':
      return [new RunFragment(index, constraint)];
    case 'succession':
      return [new SuccessionFragment(index, constraint)];
    case 'rest':
      return [new RestFragment(index, constraint)];
    case 'together':
      return [new TogetherFragment(index, constraint)];
    case 'order':
      return [new OrderFragment(index, constraint, ownOf(constraint.carried, index.problem.people[person]!.id) ?? 0)];
    case 'window': {
      const known = index.history[person]!.length;
      const sides = (['min', 'max'] as const).filter((side) => constraint[side] !== undefined);
      return isLongWindow(constraint) ? [] : sides.map((side) => new WindowFragment(index, constraint, side, known));
    }
  }
}
