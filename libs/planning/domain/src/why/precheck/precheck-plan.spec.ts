import type { PlanningConstraint } from '../../model/constraint';
import type { PlanningProblem } from '../../model/planning-problem';
import { relax } from '../relax';
import { precheckPlan } from './precheck-plan';

const slots = Array.from({ length: 12 }, (_, w) => ({ id: `w${w + 1}`, name: `Week ${w + 1}` }));
const people = (count: number, tag = 'senior') => Array.from({ length: count }, (_, i) => ({ id: `${tag[0]}${i + 1}`, name: `${tag === 'senior' ? 'S' : 'I'}${i + 1}`, tags: [tag] }));
const activities = [
  { id: 'icu', name: 'ICU' },
  { id: 'clinic', name: 'Clinic' },
];

function plan(constraints: PlanningConstraint[], over: Partial<PlanningProblem> = {}): PlanningProblem {
  return { format: 'housestaff-problem', version: 1, kind: 'weeks', name: 'Twelve weeks', slots, activities, people: people(4), constraints, ...over };
}

const must = (id: string, activity: string, min: number, over: object = {}): PlanningConstraint => ({ kind: 'total', id, name: `${activity} required`, strength: 'demand', activities: [activity], min, ...over });
const most = (id: string, activity: string, max: number, over: object = {}): PlanningConstraint => ({ kind: 'coverage', id, name: `Places in ${activity}`, strength: 'demand', activities: [activity], max, ...over });
const least = (id: string, activity: string, min: number, over: object = {}): PlanningConstraint => ({ kind: 'coverage', id, name: `${activity} covered`, strength: 'demand', activities: [activity], min, ...over });
const barred = (id: string, person: string, weeks: string[], activity: string): PlanningConstraint => ({ kind: 'request', id, name: `Leave of ${person}`, strength: 'rule', people: [person], slots: weeks, activities: [activity], want: false });

const figures = (problem: PlanningProblem) => precheckPlan(problem).map(({ title, required, exists, short, unit }) => ({ title, required, exists, short, unit }));

/** Each offered change, made on its own, leaves nothing that is short. */
function expectMended(problem: PlanningProblem): void {
  for (const { relaxations } of precheckPlan(problem)) {
    expect(relaxations.length).toBeGreaterThan(0);
    for (const { id, change } of relaxations) if (change.every((part) => part.kind !== 'demand')) expect(precheckPlan(relax(problem, [id]))).toEqual([]);
  }
}

describe('pre-check of any plan', () => {
  it('finds nothing where everything fits', () => {
    expect(precheckPlan(plan([must('q', 'icu', 3), most('m', 'icu', 1), least('c', 'clinic', 3)]))).toEqual([]);
  });

  it('counts what people must do against the places that there are, and says what would mend it', () => {
    const problem = plan([must('q', 'icu', 4, { people: ['#senior'] }), most('m', 'icu', 1, { people: ['#senior'] })], { people: [...people(4), ...people(2, 'intern')] });
    const [found] = precheckPlan(problem);
    expect(found).toMatchObject({ title: 'ICU: required of 4 seniors', required: 16, exists: 12, short: 4, unit: 'weeks' });
    expect(found?.because).toEqual(['icu required: 4 seniors × 4 weeks = 16', 'Places in icu: at most 1 at once × 12 weeks = 12']);
    expect(found?.relaxations.map(({ label, effect }) => `${label} (${effect})`)).toEqual([
      'Places in icu: at most 1 → 2 in each week (up to +12 exist)',
      'Places in icu: at most 1 → 2 in 4 weeks (up to +4 exist)',
      'icu required: at least 4 → 3 (−4 required)',
    ]);
    expectMended(problem);
  });

  it('offers to turn a rule into demand, which is then told as unmet', () => {
    const problem = plan([must('q', 'icu', 4), most('m', 'icu', 1, { strength: 'rule' })]);
    const offer = precheckPlan(problem)[0]?.relaxations.find((r) => r.change.some((part) => part.kind === 'demand'));
    expect(offer).toMatchObject({ label: 'Places in icu: kept as far as it goes', constraint: 'm' });
    expect(relax(problem, [offer!.id]).constraints[1]).toMatchObject({ id: 'm', strength: 'demand', max: 1 });
  });

  it('tells classes apart that are short in the same place', () => {
    const two = [...people(4), ...people(3, 'intern')];
    const problem = plan([must('q', 'icu', 4), most('ms', 'icu', 1, { people: ['#senior'] }), most('mi', 'icu', 1, { people: ['#intern'] })], { people: two });
    expect(figures(problem)).toEqual([{ title: 'ICU: required of 4 seniors', required: 16, exists: 12, short: 4, unit: 'weeks' }]);
    expectMended(problem);
  });

  it('lets other activities count toward a requirement, each with its own places', () => {
    const either = must('q', 'icu', 7, { activities: ['icu', 'clinic'] });
    expect(figures(plan([either, most('a', 'icu', 1), most('b', 'clinic', 1)]))).toMatchObject([{ required: 28, exists: 24, short: 4 }]);
    expect(figures(plan([either, most('a', 'icu', 1), most('b', 'clinic', 2)]))).toEqual([]);
  });

  it('counts coverage of the whole plan against what its people can give at most', () => {
    const problem = plan([least('c', 'icu', 2), { kind: 'total', id: 'x', name: 'At most five ICU weeks', strength: 'rule', activities: ['icu'], max: 5 }]);
    const [found] = precheckPlan(problem);
    expect(found).toMatchObject({ title: 'icu covered: coverage', required: 24, exists: 20, short: 4, unit: 'weeks', because: ['icu covered: 2 × 12 weeks', 'all 4 people: 5 weeks at most each (At most five ICU weeks)'] });
    expect(found?.relaxations.map((r) => r.label)).toEqual(['icu covered: at least 2 → 1 in 12 weeks', 'At most five ICU weeks: at most 5 → 6']);
    expectMended(problem);
  });

  it('counts what people must do elsewhere', () => {
    expect(figures(plan([least('c', 'icu', 2), must('q', 'clinic', 7)]))).toMatchObject([{ required: 24, exists: 20, short: 4 }]);
  });

  it('finds more asked of a person than the plan has, for everyone concerned at once', () => {
    const problem = plan([must('q', 'icu', 8), must('r', 'clinic', 6)]);
    expect(figures(problem)).toEqual([{ title: 'all 4 people: more than their weeks can hold', required: 14, exists: 12, short: 2, unit: 'weeks' }]);
    expectMended(problem);
  });

  it('finds that locked cells leave too few slots, and offers to unlock them', () => {
    const locked = ['w1', 'w2', 'w3'].map((slot) => ({ person: 's1', slot, activity: 'clinic' }));
    const problem = plan([must('q', 'icu', 10)], { locked });
    const [found] = precheckPlan(problem);
    expect(found).toMatchObject({ title: 'S1: more than their weeks can hold', required: 10, exists: 9 });
    expect(found?.relaxations.map((r) => r.label)).toEqual(['icu required: at least 10 → 9 for S1', 'Unlock S1 in Week 1']);
    expectMended(problem);
  });

  it('counts hours and days in a row as slots at most', () => {
    const hours: PlanningConstraint = { kind: 'total', id: 'h', name: 'Hours', strength: 'rule', activities: ['icu', 'clinic'], amounts: { icu: 600, clinic: 480 }, max: 2400 };
    expect(figures(plan([hours, must('q', 'icu', 6)]))).toMatchObject([{ required: 6, exists: 5 }]);
    const row: PlanningConstraint = { kind: 'run', id: 'r', name: 'Never more than two', strength: 'rule', activities: ['icu'], max: 2 };
    expect(figures(plan([row, must('q', 'icu', 9)]))).toMatchObject([{ required: 9, exists: 8 }]);
    const week: PlanningConstraint = { kind: 'window', id: 'w', name: 'One in three', strength: 'rule', activities: ['icu'], length: 3, max: 1 };
    expect(figures(plan([week, least('c', 'icu', 2)]))).toMatchObject([{ title: 'icu covered: coverage', required: 24, exists: 16 }]);
  });

  it('matches people to all minimums of a slot together, so that nobody is counted twice', () => {
    const away = barred('l', 's2', ['w3'], 'icu');
    const problem = plan([least('a', 'icu', 1), least('b', 'clinic', 2), away], { people: people(2) });
    const found = precheckPlan(problem).filter((d) => d.id.startsWith('slot/'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ title: 'Week 1 and 11 more: icu covered, clinic covered', required: 3, exists: 2, short: 1, unit: 'people' });
  });

  it('names who is kept away from a slot, by which rule', () => {
    const problem = plan([least('a', 'icu', 1), barred('l', 's1', ['w3', 'w4'], 'icu')], { people: people(1) });
    const found = precheckPlan(problem).find((d) => d.id.startsWith('slot/'));
    expect(found).toMatchObject({ title: 'Week 3, Week 4: icu covered', required: 1, exists: 0 });
    expect(found?.because[0]).toBe('icu covered: at least 1 of S1; nobody can take it; not S1');
    expect(found?.relaxations.map((r) => r.label)).toEqual(['icu covered: at least 1 → 0 in Week 3, Week 4', 'Leave of s1: kept as far as it goes']);
  });

  it('names locked cells that go against a limit', () => {
    const locked = ['s1', 's2', 's3'].map((person) => ({ person, slot: 'w1', activity: 'icu' }));
    const problem = plan([most('m', 'icu', 2)], { locked });
    const [found] = precheckPlan(problem);
    expect(found).toMatchObject({ title: 'Locked against Places in icu: S1, S2, S3', required: 3, exists: 2, short: 1, unit: 'people', because: ['locked: S1, S2, S3 in Week 1 (ICU)', 'Places in icu: at most 2'] });
    expectMended(problem);
  });

  it('says each figure by the kind of plan', () => {
    const days = slots.map(({ id }, d) => ({ id, name: `${d + 1} March` }));
    expect(figures(plan([must('q', 'icu', 13)], { slots: days, kind: 'call' })).map((d) => d.unit)).toContain('nights');
    expect(figures(plan([must('q', 'icu', 13)], { slots: days, kind: 'shifts' })).map((d) => d.unit)).toContain('shifts');
  });
});
