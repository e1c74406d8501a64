import type { PlanningProblem } from '../model/planning-problem';
import { relax } from './relax';
import { changeOf, relaxation } from './relax-id';

const problem: PlanningProblem = {
  format: 'housestaff-problem',
  version: 1,
  kind: 'weeks',
  name: 'Weeks',
  slots: ['w1', 'w2', 'w3'].map((id) => ({ id, name: id })),
  activities: [{ id: 'a', name: 'A' }],
  people: ['x', 'y'].map((id) => ({ id, name: id })),
  constraints: [
    { kind: 'coverage', id: 'c:1', name: 'C', strength: { weight: 3 }, activities: ['a'], max: 1 },
    { kind: 'total', id: 't', name: 'T', strength: 'rule', activities: ['a'], min: 1, max: 2 },
    { kind: 'run', id: 'r', name: 'R', strength: 'demand', activities: ['a'], max: 2 },
  ],
  locked: [{ person: 'x', slot: 'w1', activity: 'a' }, { person: 'x', slot: 'w2', activity: 'a' }],
};

const idOf = (...change: Parameters<typeof relaxation>[2]) => relaxation('', '', change).id;

describe('relaxations', () => {
  it('say their whole change in their id', () => {
    const change = [{ kind: 'max' as const, constraint: 'c:1;2', to: 4, slots: ['w,1', 'w2'] }, { kind: 'demand' as const, constraint: 't' }, { kind: 'unlock' as const, people: ['x'], slots: ['w1'] }];
    expect(changeOf(idOf(...change))).toEqual(change);
    for (const text of ['', 'max:c:x', 'raise:c:1', 'unlock:x', 'demand:%E0%A4%A']) expect(changeOf(text)).toBeNull();
  });

  it('move a limit for some slots, and keep the term that its points are told under', () => {
    const { constraints } = relax(problem, [idOf({ kind: 'max', constraint: 'c:1', to: 2, slots: ['w2'] })]);
    expect(constraints.slice(0, 2)).toMatchObject([
      { id: 'c:1', slots: ['w1', 'w3'], max: 1 },
      { slots: ['w2'], max: 2, term: 'c:1' },
    ]);
    expect(relax(problem, [idOf({ kind: 'max', constraint: 'c:1', to: 2 })]).constraints[0]).toMatchObject({ id: 'c:1', max: 2 });
  });

  it('go on wishing for the limit as it was, where a limit that must hold gave way', () => {
    const made = relax({ ...problem, constraints: [{ kind: 'coverage', id: 'c', name: 'C', strength: 'demand', activities: ['a'], min: 1, max: 1 }] }, [idOf({ kind: 'max', constraint: 'c', to: 2 })]);
    expect(made.constraints).toEqual([
      { kind: 'coverage', id: 'c', name: 'C', strength: 'demand', activities: ['a'], min: 1, max: 2 },
      { kind: 'coverage', id: 'c~kept-1', term: 'c~kept', name: 'C: more than 1', strength: { weight: 100 }, activities: ['a'], max: 1 },
    ]);
    const some = relax(made, [idOf({ kind: 'min', constraint: 'c', to: 0, slots: ['w2'] })]).constraints.filter(({ id }) => id.startsWith('c~kept'));
    expect(some).toMatchObject([{ max: 1 }, { name: 'C: fewer than 1', slots: ['w2'], min: 1 }]);
    expect(relax(problem, [idOf({ kind: 'min', constraint: 't', to: 0, people: ['y'] })]).constraints.at(-1)).toMatchObject({ kind: 'total', people: ['y'], min: 1, strength: { weight: 100 } });
  });

  it('move a limit for some people', () => {
    const { constraints } = relax(problem, [idOf({ kind: 'min', constraint: 't', to: 0, people: ['y'] }, { kind: 'max', constraint: 'r', to: 3, people: ['y'] })]);
    expect(constraints.slice(1, 4)).toMatchObject([{ id: 't', min: 1, limits: { y: { min: 0, max: 2 } } }, { id: 'r', people: ['x'], max: 2 }, { people: ['y'], max: 3 }]);
  });

  it('turn a rule into demand, and unlock cells', () => {
    expect(relax(problem, [idOf({ kind: 'demand', constraint: 't' })]).constraints[1]).toMatchObject({ strength: 'demand' });
    expect(relax(problem, [idOf({ kind: 'unlock', people: ['x'], slots: ['w2'] })]).locked).toEqual([{ person: 'x', slot: 'w1', activity: 'a' }]);
  });

  it('refuse an id that nobody offered', () => {
    expect(() => relax(problem, ['nothing'])).toThrow('nothing');
    expect(() => relax(problem, ['max:other:3::'])).toThrow('max:other:3::');
  });
});
