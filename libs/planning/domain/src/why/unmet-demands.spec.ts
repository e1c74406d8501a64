import { checkPlan } from '../checker/check-plan';
import type { PlanningProblem, PlanningSolution } from '../model/planning-problem';
import { relax } from './relax';
import { unmetDemands } from './unmet-demands';

const problem: PlanningProblem = {
  format: 'housestaff-problem',
  version: 1,
  kind: 'call',
  name: 'Three nights',
  slots: [1, 2, 3].map((d) => ({ id: `d${d}`, name: `${d} March` })),
  activities: [{ id: 'call', name: 'Call' }],
  people: ['Abara', 'Iyer'].map((name) => ({ id: name.toLowerCase(), name })),
  constraints: [
    { kind: 'coverage', id: 'one', name: 'One on call', strength: 'demand', activities: ['call'], min: 1, max: 1 },
    { kind: 'total', id: 'most', name: 'Nights each', strength: 'demand', activities: ['call'], max: 2 },
  ],
};

const held = (cells: PlanningSolution['cells']): PlanningSolution => ({ format: 'housestaff-solution', version: 1, cells });

describe('demand that a plan leaves unmet', () => {
  it('is told in counts, place by place, with the change that the plan would need', () => {
    const solution = held({ abara: { d1: 'call', d2: 'call', d3: 'call' }, iyer: { d1: 'call' } });
    const found = unmetDemands(problem, checkPlan(problem, solution));
    expect(found.map(({ title, required, exists, short, unit, because }) => ({ title, required, exists, short, unit, because }))).toEqual([
      { title: 'One on call: over its limit', required: 2, exists: 1, short: 1, unit: 'people', because: ['1 March: 2, at most 1'] },
      { title: 'Nights each: over its limit', required: 3, exists: 2, short: 1, unit: 'nights', because: ['Abara: 3, at most 2'] },
    ]);
    const eased = relax(problem, found.flatMap((d) => d.relaxations.slice(0, 1).map((r) => r.id)));
    expect(checkPlan(eased, solution).score.unmet).toBe(0);
  });

  it('gives the proof where no plan can meet it', () => {
    const scarce: PlanningProblem = { ...problem, people: problem.people.slice(0, 1) };
    const found = unmetDemands(scarce, checkPlan(scarce, held({ abara: { d1: 'call', d2: 'call' } })));
    expect(found).toMatchObject([{ title: 'One on call: coverage', required: 3, exists: 2, short: 1, unit: 'nights' }]);
  });

  it('tells hours in hours, and what is short beyond a proof', () => {
    const hours: PlanningProblem = {
      ...problem,
      activities: [{ id: 'call', name: 'Call', start: 0, minutes: 720 }],
      constraints: [{ kind: 'total', id: 'h', name: 'Hours', strength: 'demand', activities: ['call'], amounts: { call: 720 }, min: 2160, unit: 720 }, problem.constraints[0]!],
    };
    const found = unmetDemands(hours, checkPlan(hours, held({ abara: { d1: 'call' } })));
    expect(found.at(-1)).toMatchObject({ title: 'One on call', required: 2, exists: 0, unit: 'people' });
    expect(found.find((d) => d.id === 'unmet/h/under')).toMatchObject({ required: 72, exists: 12, short: 60, unit: 'hours', because: ['Abara: 12, at least 36', 'Iyer: 0, at least 36'] });
  });

  it('is empty where everything is met', () => {
    expect(unmetDemands(problem, { unmet: [] })).toEqual([]);
  });
});
