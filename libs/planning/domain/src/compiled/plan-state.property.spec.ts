import fc from 'fast-check';
import { checkPlan } from '../checker/check-plan';
import { toPlanSolution } from '../model/plan-cells';
import type { PlanningProblem } from '../model/planning-problem';
import { below, seededRandom } from '../search/random';
import { KINDS, smallPlan, smallPlanOf } from '../testing';
import { compilePlan } from './compile-plan';
import { PlanState } from './plan-state';

/** Random changes of ranges and swaps to allowed values, measured before, some taken back. */
class Shaken {
  readonly plan;
  readonly state;
  private readonly random;

  constructor(problem: PlanningProblem, seed: number) {
    this.plan = compilePlan(problem);
    this.random = seededRandom(seed);
    const { people, slots } = this.plan;
    this.state = new PlanState(this.plan, Int16Array.from({ length: people * slots }, (_, cell) => this.allowed(cell)[0] ?? 0));
  }

  allowed(cell: number): number[] {
    const { values, allow } = this.plan;
    return [...Array(values).keys()].filter((value) => allow[cell * values + value]);
  }

  shake(): void {
    const { people, slots } = this.plan;
    const person = below(this.random, people);
    const from = below(this.random, slots);
    const length = 1 + below(this.random, slots - from);
    const before = { ...this.state.score, strain: this.state.strain };
    const mark = this.state.mark;
    if (this.random() < 0.3 && people > 1) this.swap(person, (person + 1) % people, from, from + length);
    else this.give(person, from, length);
    const { addsBroken, addsUnmet, addsPoints, addsStrain } = this.measured;
    expect(this.state.score).toEqual({ broken: before.broken + addsBroken, unmet: before.unmet + addsUnmet, points: before.points + addsPoints });
    expect(this.state.strain).toBeCloseTo(before.strain + addsStrain, 6);
    if (this.random() < 0.4) {
      this.state.undo(mark);
      expect(this.state.score).toEqual({ broken: before.broken, unmet: before.unmet, points: before.points });
    }
  }

  private measured = { addsBroken: 0, addsUnmet: 0, addsPoints: 0, addsStrain: 0 };

  private read(): void {
    const { addsBroken, addsUnmet, addsPoints, addsStrain } = this.state;
    this.measured = { addsBroken, addsUnmet, addsPoints, addsStrain };
  }

  private give(person: number, from: number, length: number): void {
    const cell = person * this.plan.slots + from;
    const values = Int16Array.from({ length }, (_, n) => {
      const may = this.allowed(cell + n);
      return may[below(this.random, may.length)] ?? 0;
    });
    this.state.measure(person, from, values);
    this.read();
    this.state.set(person, from, values);
  }

  private swap(a: number, b: number, from: number, until: number): void {
    const { slots, values, allow } = this.plan;
    const ok = (person: number, slot: number, value: number): boolean => allow[(person * slots + slot) * values + value] === 1;
    for (let slot = from; slot < until; slot += 1) {
      const [x, y] = [this.state.cells[a * slots + slot]!, this.state.cells[b * slots + slot]!];
      if (!ok(a, slot, y) || !ok(b, slot, x)) return this.give(a, from, until - from);
    }
    this.state.measureSwap(a, b, from, until);
    this.read();
    this.state.swap(a, b, from, until);
  }
}

function agrees(problem: PlanningProblem, seed: number): void {
  const shaken = new Shaken(problem, seed);
  const isOpen = [...shaken.state.cells.keys()].every((cell) => shaken.allowed(cell).length > 0);
  for (let n = 0; n < 20; n += 1) {
    shaken.shake();
    expect(new PlanState(shaken.plan, shaken.state.cells).score).toEqual(shaken.state.score);
    const { score } = checkPlan(problem, toPlanSolution(problem, shaken.state.cells));
    if (isOpen) expect(shaken.state.score).toEqual(score);
    else expect([shaken.state.broken > 0, score.broken > 0]).toEqual([true, true]);
  }
}

describe('the score of a plan under change', () => {
  it.each(KINDS)('is what the checker says: %s', (kind) => {
    fc.assert(fc.property(smallPlanOf(kind), fc.nat(), agrees), { numRuns: 60 });
  });

  it('is what the checker says, of all kinds together', () => {
    fc.assert(fc.property(smallPlan, fc.nat(), agrees), { numRuns: 150 });
  });

  it('is what the checker says where windows are too long for an automaton, and rules too many for one', () => {
    const slots = Array.from({ length: 45 }, (_, n) => ({ id: `s${n}`, name: `S${n}` }));
    const activities = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id }));
    const people = ['p', 'q'].map((id) => ({ id, name: id }));
    const rule = { name: 'R', strength: 'rule' as const };
    const problem: PlanningProblem = {
      ...{ format: 'housestaff-problem', version: 1, kind: 'shifts', name: 'Long', slots, activities, people },
      history: { p: ['a', null, 'b'] },
      constraints: [
        { ...rule, kind: 'window', id: 'long', activities: ['a', 'b'], length: 35, min: 12, max: 15 },
        { ...rule, kind: 'window', id: 'dense', activities: ['c'], length: 14, max: 7, strength: { weight: 3 } },
        ...activities.map(({ id }) => ({ ...rule, kind: 'succession' as const, id: `gap-${id}`, first: [id], then: [id], within: 8 })),
        { ...rule, kind: 'order', id: 'order', first: ['a'], count: 9, then: ['d'] },
        { ...rule, kind: 'run', id: 'run', activities: ['-'], min: 2, max: 6, strength: 'demand' },
      ],
    };
    const plan = compilePlan(problem);
    expect(plan.rows[0]!.length).toBeGreaterThan(1);
    expect(plan.sums[0]!.length).toBeGreaterThan(10);
    agrees(problem, 7);
    agrees(problem, 8);
  });
});
