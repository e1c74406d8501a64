import fc from 'fast-check';
import { checkPlan } from '../checker/check-plan';
import { PlanState } from '../compiled/plan-state';
import { compilePlan } from '../compiled/compile-plan';
import { toPlanCells } from '../model/plan-cells';
import type { PlanningProblem } from '../model/planning-problem';
import { below, seededRandom } from '../search/random';
import { OBJECTIVES, objectivesOf, type ObjectiveId } from '../terms/objectives';
import { anyCells, smallPlan } from '../testing';
import { LimitedState } from './limited-state';
import { PlanValues } from './plan-values';
import { leastWithin } from './sweep';
import { TradeOff } from './trade-off';

const traded = (problem: PlanningProblem, ids?: ObjectiveId[]): TradeOff | null => {
  try {
    return new TradeOff(problem, objectivesOf(problem, ids));
  } catch {
    return null;
  }
};

const withCells = smallPlan.chain((problem) => {
  const ids = { people: problem.people.map((p) => p.id), slots: problem.slots.map((s) => s.id), activities: problem.activities.map((a) => a.id) };
  return fc.record({ problem: fc.constant({ ...problem, locked: [] }), cells: anyCells(ids), without: fc.boolean() });
});

describe('objectives that are traded off', () => {
  it('are counted as the checker counts them', () => {
    fc.assert(
      fc.property(withCells, ({ problem, cells, without }) => {
        const tradeOff = traded(problem, without ? OBJECTIVES.filter((id) => id !== 'coverage') : undefined);
        fc.pre(tradeOff !== null);
        const solution = { format: 'housestaff-solution' as const, version: 1 as const, cells };
        const plan = toPlanCells(problem, solution);
        const state = new PlanState(compilePlan(problem));
        fc.pre(plan.every((value, cell) => state.plan.allow[cell * state.plan.values + value] === 1));
        const check = checkPlan(problem, solution);
        const counted = new PlanValues(tradeOff).of(plan);
        expect(counted.values).toEqual(tradeOff.valuesOf(check));
        expect(counted.broken > 0).toBe(check.score.broken > 0);
        expect(counted.unmet).toBe(tradeOff.tradesDemand ? 0 : check.score.unmet);
      }),
      { numRuns: 400 },
    );
  });
});

const slots = Array.from({ length: 6 }, (_, d) => ({ id: `d${d}`, name: `Day ${d}` }));
const people = Array.from({ length: 4 }, (_, p) => ({ id: `p${p}`, name: `P${p}` }));
const nights: PlanningProblem = {
  format: 'housestaff-problem',
  version: 1,
  kind: 'call',
  name: 'Nights',
  slots,
  people,
  activities: [{ id: 'n', name: 'Night' }],
  constraints: [
    { kind: 'coverage', id: 'one', name: 'One a night', strength: 'demand', activities: ['n'], min: 1, max: 1 },
    { kind: 'fair', id: 'even', name: 'Even', strength: { weight: 2 }, activities: ['n'] },
    { kind: 'request', id: 'off', name: 'Off', strength: { weight: 1 }, people: ['p0', 'p1', 'p2'], activities: ['n'], want: false },
  ],
};

describe('a plan under change with limits', () => {
  const tradeOff = new TradeOff(nights, objectivesOf(nights, ['fairness', 'preferences']));
  const limited = (most: number) => new LimitedState(tradeOff.compile('alone 1', () => tradeOff.alone(1)), new Int16Array(24), [{ state: new PlanState(tradeOff.compile('counting 0', () => tradeOff.counting(0))), most, step: 2 }]);

  it('has what is over them in its unmet demand, whatever is set, swapped and undone', () => {
    const state = limited(2);
    const random = seededRandom(3);
    for (let n = 0; n < 400; n += 1) {
      const [a, b, from] = [below(random, 4), below(random, 4), below(random, 6)];
      const { score } = state;
      if (random() < 0.6) {
        const values = Int16Array.of(below(random, 2), below(random, 2)).subarray(0, Math.min(2, 6 - from));
        state.measure(a, from, values);
        const told = [state.addsBroken, state.addsUnmet, state.addsPoints];
        state.set(a, from, values);
        expect([state.broken - score.broken, state.unmet - score.unmet, state.points - score.points]).toEqual(told);
      } else if (a !== b) {
        state.measureSwap(a, b, from, 6);
        const told = [state.addsBroken, state.addsUnmet, state.addsPoints];
        state.swap(a, b, from, 6);
        expect([state.broken - score.broken, state.unmet - score.unmet, state.points - score.points]).toEqual(told);
      }
      if (random() < 0.3) {
        state.undo();
      } else state.forget();
      const fresh = limited(2);
      fresh.load(state.cells);
      expect(state.score).toEqual(fresh.score);
    }
  });

  it('lets a search find the least of one objective within limits of another', () => {
    const values = new PlanValues(tradeOff);
    const within = (most: number | null) => values.of(leastWithin(tradeOff, 1, [most, null], new Int16Array(24), { seed: 1, iterations: 30_000 }));
    expect(within(null)).toMatchObject({ unmet: 0, values: [12, 0] });
    expect(within(6)).toMatchObject({ unmet: 0, values: [6, 3] });
    expect(within(2)).toMatchObject({ unmet: 0, values: [2, 4] });
  });
});
