import type { PlanningProblem, PlanningSolution } from '../../model/planning-problem';
import { explainCell } from './explain-cell';

const problem: PlanningProblem = {
  format: 'housestaff-problem',
  version: 1,
  kind: 'weeks',
  name: 'Four weeks',
  slots: [1, 2, 3, 4].map((w) => ({ id: `w${w}`, name: `Week ${w}` })),
  activities: ['icu', 'ward', 'clinic'].map((id) => ({ id, name: id.toUpperCase() })),
  people: ['Abara', 'Iyer', 'Sato'].map((name) => ({ id: name.toLowerCase(), name })),
  constraints: [
    { kind: 'coverage', id: 'one', name: 'One in the ICU', strength: 'demand', activities: ['icu'], min: 1, max: 1 },
    { kind: 'total', id: 'most', name: 'ICU weeks each', strength: 'rule', activities: ['icu'], max: 2 },
    { kind: 'request', id: 'leave', name: 'Leave of Sato', strength: 'rule', people: ['sato'], slots: ['w2'], activities: ['icu', 'ward'], want: false, reason: 'On vacation' },
    { kind: 'fair', id: 'even', name: 'ICU shared evenly', strength: { weight: 3 }, activities: ['icu'], allowed: 1 },
    { kind: 'request', id: 'wish', name: 'Iyer wants clinic', strength: { weight: 2 }, people: ['iyer'], slots: ['w2'], activities: ['clinic'], want: true },
  ],
};

const held: PlanningSolution = {
  format: 'housestaff-solution',
  version: 1,
  cells: { abara: { w1: 'icu', w2: 'ward' }, iyer: { w2: 'icu', w3: 'icu', w4: 'ward' }, sato: { w4: 'icu' } },
};

const explain = (person: string, slot: string, over: Partial<PlanningProblem> = {}) => explainCell({ ...problem, ...over }, held, person, slot);

describe('explanation of a cell', () => {
  it('says what holds it there', () => {
    const { person, slot, holds, locked, binds } = explain('iyer', 'w2');
    expect({ person: person.name, slot: slot.name, holds: holds.name, locked }).toEqual({ person: 'Iyer', slot: 'Week 2', holds: 'ICU', locked: false });
    expect(binds).toEqual([{ constraint: 'one', name: 'One in the ICU', words: '0 there, at least 1', kind: 'costs', points: 0, unmet: 1 }]);
  });

  it('tells alternatives, best first, with what they cost and what would like them', () => {
    const { alternatives } = explain('iyer', 'w2');
    expect(alternatives.map(({ item, allowed, points, unmet }) => [item.name, allowed, points, unmet])).toEqual([
      ['CLINIC', true, -2, 1],
      ['Nothing', true, 0, 1],
      ['WARD', true, 0, 1],
    ]);
    expect(alternatives[0]?.reasons.map(({ kind, name, points }) => [kind, name, points])).toEqual([
      ['costs', 'One in the ICU', 0],
      ['prefers', 'Iyer wants clinic', -2],
    ]);
  });

  it('names the rule that forbids, in its own words', () => {
    const icu = explain('sato', 'w2').alternatives.find(({ item }) => item.id === 'icu');
    expect(icu).toMatchObject({ allowed: false, unmet: 1 });
    expect(icu?.reasons[0]).toMatchObject({ kind: 'forbids', name: 'Leave of Sato', words: 'On vacation' });
    const third = explain('iyer', 'w1').alternatives.find(({ item }) => item.id === 'icu');
    expect(third?.reasons.map(({ kind, words }) => `${kind}: ${words}`)).toEqual(['forbids: 3 weeks, at most 2', 'costs: 2 there, at most 1', 'costs: Iyer, Abara 2 apart, 1 allowed']);
  });

  it('tells who else could hold it, best first, by exchange or by taking it over', () => {
    const { others } = explain('iyer', 'w2');
    expect(others.map(({ person, how, gets, allowed, words }) => [person.name, how, gets.name, allowed, words])).toEqual([
      ['Abara', 'exchanges', 'WARD', true, 'gives Iyer WARD for it'],
      ['Sato', 'takes-over', 'Nothing', false, 'Leave of Sato: On vacation'],
    ]);
  });

  it('is held by a lock above all', () => {
    const { locked, binds, alternatives, others } = explain('iyer', 'w2', { locked: [{ person: 'iyer', slot: 'w2', activity: 'icu' }] });
    expect({ locked, first: binds[0]?.name }).toEqual({ locked: true, first: 'Locked' });
    expect([...alternatives, ...others].some((one) => one.allowed)).toBe(false);
  });

  it('knows nobody to take over what is empty', () => {
    expect(explain('sato', 'w1').others).toEqual([]);
    expect(() => explain('nobody', 'w1')).toThrow('nobody');
    expect(() => explain('sato', 'w9')).toThrow('w9');
  });
});
