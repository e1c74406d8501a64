import type { PlanningProblem } from '../model/planning-problem';
import { impossibleDemands } from './impossible-demands';
import { relax } from './relax';

const problem: PlanningProblem = {
  format: 'housestaff-problem',
  version: 1,
  kind: 'call',
  name: 'Two nights',
  slots: ['d1', 'd2'].map((id) => ({ id, name: id })),
  activities: [{ id: 'call', name: 'Call' }],
  people: ['a', 'b'].map((id) => ({ id, name: id.toUpperCase() })),
  constraints: [
    { kind: 'window', id: 'w', name: 'One night in two', strength: 'rule', activities: ['call'], length: 2, max: 1 },
    { kind: 'request', id: 'leave', name: 'Leave of B', strength: 'rule', people: ['b'], activities: ['call'], want: false, reason: 'On vacation' },
    { kind: 'order', id: 'o', name: 'Clinic first', strength: 'rule', first: ['call'], count: 1, then: ['call'] },
  ],
};

describe('why no plan keeps all rules', () => {
  it('names what a solver found to clash, each with the offer to keep it as far as it goes', () => {
    const [found] = impossibleDemands(problem, ['w', 'leave']);
    expect(found).toMatchObject({ title: "These can't hold together", required: 2, exists: 1, short: 1, unit: 'rules', because: ['One night in two: at most 1 in 2 nights', 'Leave of B: On vacation'] });
    expect(found?.relaxations.map(({ label }) => label)).toEqual(['One night in two: kept as far as it goes', 'Leave of B: kept as far as it goes']);
    expect(relax(problem, [found!.relaxations[1]!.id]).constraints[1]).toMatchObject({ strength: 'demand' });
  });

  it('says nothing that it does not know', () => {
    expect(impossibleDemands(problem)).toEqual([]);
  });
});
