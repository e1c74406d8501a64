import type { PlanningProblem } from '../../model/planning-problem';
import type { PlanDemand, PlanRelaxation } from '../demand';
import { relax } from '../relax';
import { coverageBySlot, type SlotCoverage } from './coverage-areas';
import { coverageSlotCheck } from './coverage-slot.check';
import { coverageSupplyCheck } from './coverage-supply.check';
import { locksCheck } from './locks.check';
import { personCheck } from './person.check';
import { limitsOfPeople, type PersonLimits } from './person-limits';
import { PlanFacts } from './plan-facts';
import { requirementRoomCheck } from './requirement-room.check';

interface Read {
  readonly facts: PlanFacts;
  readonly people: readonly PersonLimits[];
  readonly bySlot: readonly SlotCoverage[];
}

type Check = (read: Read) => PlanDemand[];

const CHECKS: readonly Check[] = [
  ({ facts }) => locksCheck(facts.problem),
  ({ facts, people }) => personCheck(facts, people),
  ({ facts, people, bySlot }) => requirementRoomCheck(facts, people, bySlot),
  ({ facts, people, bySlot }) => coverageSupplyCheck(facts, people, bySlot),
  ({ facts, bySlot }) => coverageSlotCheck(facts, bySlot),
];

/** Relaxations are tried out for so many demands of a check, fewer in large plans; beyond that, figures matter more than remedies. */
const TRIED = 4;
const TRIED_CELLS = 200_000;

/**
 * Everything that counts and flows can prove to be impossible together before anything is searched, each in counts, with the
 * people, slots and limits that make it. Rules and demand are held to; wishes are not. What a demand offers mends it alone.
 */
export function precheckPlan(problem: PlanningProblem): PlanDemand[] {
  const read = readProblem(problem);
  const { people, slots, values } = read.facts;
  const tried = Math.min(TRIED, Math.floor(TRIED_CELLS / (people * slots * values)));
  return CHECKS.flatMap((check) => {
    const found = check(read);
    const short = shortOf(found);
    return found.map((demand, n) => (n < tried ? { ...demand, relaxations: mending(problem, check, demand, short - demand.short) } : demand));
  });
}

function readProblem(problem: PlanningProblem): Read {
  const facts = new PlanFacts(problem);
  return { facts, people: limitsOfPeople(facts), bySlot: coverageBySlot(facts) };
}

/** Those after which no more is short than of other demands; all, as steps toward it, where none is enough alone. */
function mending(problem: PlanningProblem, check: Check, { relaxations }: PlanDemand, others: number): readonly PlanRelaxation[] {
  const possible = relaxations.filter(({ change }) => change.length > 0);
  const mends = possible.filter(({ id, change }) => change.some((part) => part.kind === 'demand') || shortOf(check(readProblem(relax(problem, [id])))) <= others);
  return mends.length > 0 ? mends : possible;
}

function shortOf(found: readonly PlanDemand[]): number {
  return found.reduce((sum, { short }) => sum + short, 0);
}
