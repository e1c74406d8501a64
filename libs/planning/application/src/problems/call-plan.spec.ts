import { toChanges, type EffectiveSchedule } from '@housestaff/assignments/application';
import { assertProblem, checkPlan, checkSetup, setupExamples, type PlanningProblem, type PlanningSolution, type PlanSetupFields } from '@housestaff/planning/domain';
import { planChanges } from './plan-changes';
import type { PlanOptions } from './plan-options';
import { planProblemOf } from './plan-problem-of';
import { at, changed, put, resident, smallSchedule, stay, vacation } from './testing/small-program';
import { solved } from './testing/solved';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
const people = NAMES.map((name) => resident(name));
const onClinic = NAMES.map((name) => stay(name, 'fmc', -28, 56));
const MONTH: PlanOptions = { from: at(0), to: at(28) };

const setup: PlanSetupFields = {
  ...{ kind: 'call', name: 'Call', slot: 'day', plans: 'duties', people: { kinds: ['resident'] }, dutyHours: false },
  items: [{ id: 'call', after: [{ activityId: 'pc', half: 'day' }] }],
  demands: [{ id: 'each-night', name: 'One each night', items: ['call'], min: 1, max: 1, strength: 'demand' }],
  rules: [
    { id: 'not-from-services', name: 'Not from services', kind: 'not-on', items: ['call'], categories: ['inpatient', 'night-float'], reason: 'On a service', on: true, strength: 'rule' },
    { id: 'two-between', name: 'Two nights between', kind: 'gap', items: ['call'], then: ['call'], slots: 2, on: true, strength: 'rule' },
    { id: 'even', name: 'Evenly', kind: 'even', items: ['call'], carry: true, on: true, strength: 3 },
  ],
};

const problemOf = (schedule: EffectiveSchedule, over: Partial<PlanSetupFields> = {}, options: Partial<PlanOptions> = {}): PlanningProblem =>
  assertProblem(planProblemOf(schedule, { ...setup, ...over }, { ...MONTH, ...options }));
const give = (cells: Record<string, Record<string, string>>): PlanningSolution => ({ format: 'housestaff-solution', version: 1, cells });
const reasons = (problem: PlanningProblem, person: string, slot: string): (string | undefined)[] =>
  problem.constraints.flatMap((one) => (one.kind === 'request' && one.people?.includes(person) && one.slots?.includes(slot) ? [one.reason] : []));
const applied = (schedule: EffectiveSchedule, solution: PlanningSolution, problem = problemOf(schedule)): EffectiveSchedule =>
  changed(schedule, toChanges(planChanges(schedule, setup, problem, solution), schedule, 'solver'));
const dutiesOf = (schedule: EffectiveSchedule, person: string, day: number): string[] => schedule.duties.filter((duty) => duty.personId === person && duty.date === at(day)).map((duty) => duty.activityId);

describe('a month of call', () => {
  it('is one that the domain takes, from an example of the program', () => {
    const { catalog, people: all } = smallSchedule({ people });
    const examples = setupExamples({ ...catalog, people: all }).filter(({ id }) => ['in-house-call', 'night-float', 'home-call-and-backup', 'clinic-half-days'].includes(id));
    for (const { fields } of examples) {
      expect(() => checkSetup(fields, { ...catalog, people: all })).not.toThrow();
      expect(() => assertProblem(planProblemOf(smallSchedule({ people, stays: [...onClinic.slice(1), stay('a', 'nights', -28, 56)] }), fields, MONTH))).not.toThrow();
    }
  });

  it('gives each night to one, evenly, and frees the day after', () => {
    const schedule = smallSchedule({ people, stays: onClinic });
    const problem = problemOf(schedule);
    const { solution, check } = solved(problem);
    expect(check.score).toMatchObject({ broken: 0, unmet: 0 });
    const counts = NAMES.map((name) => Object.keys(solution.cells[name] ?? {}).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    const after = applied(schedule, solution, problem);
    expect(after.duties.filter((duty) => duty.activityId === 'call')).toHaveLength(28);
    for (const { personId, date } of after.duties.filter((duty) => duty.activityId === 'call' && duty.date < at(27))) {
      const next = after.duties.filter((duty) => duty.personId === personId && duty.date > date && duty.date <= at(28)).filter((duty) => duty.date === nextDay(date));
      expect(next.map((duty) => duty.activityId)).toEqual(['pc']);
    }
    expect(planChanges(after, setup, problemOf(after), solution)).toEqual([]);
  });

  it('bars whoever is away, on a service, or comes to either on the next day, each with its reason', () => {
    const stays = [...onClinic.slice(1), stay('a', 'fmc', -28, 10), stay('a', 'ward', 10, 20), stay('a', 'fmc', 20, 56)];
    const problem = problemOf(smallSchedule({ people, stays, absences: [vacation('b', 5, 8)] }));
    expect(reasons(problem, 'b', at(5))).toEqual(['On vacation']);
    expect(reasons(problem, 'b', at(4))).toEqual(['Leave next day']);
    expect(reasons(problem, 'b', at(8))).toEqual([]);
    expect(reasons(problem, 'a', at(10))).toEqual(['On a service']);
    expect(reasons(problem, 'a', at(9))).toEqual(['On a service next day']);
    expect(reasons(problem, 'a', at(20))).toEqual([]);
  });

  it('keeps what is locked, knows what stands and what was before', () => {
    const handDuties = [put('a', 'call', 3, { locked: true }), put('a', 'pc', 4), put('b', 'call', 6), put('c', 'call', -1), put('d', 'backup', 9), put('e', 'clinic', 12, { half: 'am' })];
    const problem = problemOf(smallSchedule({ people, stays: onClinic, handDuties }));
    expect(problem.locked).toEqual([{ person: 'a', slot: at(3), activity: 'call' }]);
    expect(problem.baseline).toEqual({ a: { [at(3)]: 'call' }, b: { [at(6)]: 'call' } });
    expect(problem.history?.['c']?.at(-1)).toBe('call');
    expect(reasons(problem, 'd', at(9))).toEqual(['backup']);
    expect(reasons(problem, 'e', at(11))).toEqual(['clinic next day']);
    const broken = checkPlan(problem, give({ a: { [at(3)]: 'call' }, c: { [at(1)]: 'call' } })).broken;
    expect(broken.map((one) => one.constraint)).toContain('two-between');
  });

  it('carries what people had: earlier this year, and in earlier years beside the others of their class', () => {
    const schedule = smallSchedule({ people: [...people, resident('first', 1)], stays: [...onClinic, stay('first', 'fmc', -28, 56)], handDuties: [put('a', 'call', -5), put('a', 'call', -10)] });
    const tallies = { version: 1, thisYear: new Map(), entered: new Map(), before: new Map(NAMES.map((name, n) => [name, new Map([['call', 20 + n]])])) };
    const fair = problemOf(schedule, {}, { tallies }).constraints.find((one) => one.kind === 'fair');
    expect(fair?.carried).toMatchObject({ a: 1, b: 0, c: 1, j: 8, first: 0 });
  });

  it('takes weights and wishes into the points', () => {
    const wishes = [{ personId: 'a', items: ['call'], date: at(2), want: false, weight: 4 as const }];
    const schedule = smallSchedule({ people, stays: onClinic });
    const wish = (options: Partial<PlanOptions>) => problemOf(schedule, { wishes }, options).constraints.find((one) => one.term === 'wishes');
    expect(wish({})).toMatchObject({ kind: 'request', slots: [at(2)], want: false });
    expect(wish({ weights: { wishes: 0 } })).toBeUndefined();
    expect(problemOf(schedule, {}, { weights: { even: 0 } }).constraints.some((one) => one.id === 'even')).toBe(false);
  });
});

describe('the changes of a month of call', () => {
  const standing = smallSchedule({ people, stays: onClinic, handDuties: [put('a', 'call', 3), put('a', 'pc', 4), put('b', 'call', 6, { locked: true }), put('b', 'pc', 7)] });

  it('leave equal and locked cells alone', () => {
    const same = give({ a: { [at(3)]: 'call' } });
    expect(planChanges(standing, setup, problemOf(standing), same)).toEqual([]);
  });

  it('move a call with the day after it', () => {
    const after = applied(standing, give({ c: { [at(3)]: 'call' }, b: { [at(6)]: 'call' } }));
    expect(dutiesOf(after, 'c', 3)).toEqual(['call']);
    expect(dutiesOf(after, 'c', 4)).toEqual(['pc']);
    expect(dutiesOf(after, 'a', 3)).toEqual(['clinic']);
    expect(dutiesOf(after, 'a', 4)).toEqual(['clinic']);
    expect(dutiesOf(after, 'b', 6)).toEqual(['call']);
  });

  it('take clinic put by hand from the day after a call', () => {
    const schedule = smallSchedule({ people, stays: onClinic, handDuties: [put('a', 'lecture', 4, { half: 'am' })] });
    const after = applied(schedule, give({ a: { [at(3)]: 'call' } }));
    expect(dutiesOf(after, 'a', 4)).toEqual(['pc']);
  });

  it('can be taken in part', () => {
    const answer = give({ c: { [at(3)]: 'call' }, d: { [at(12)]: 'call' } });
    expect(planChanges(standing, setup, problemOf(standing), answer, { people: ['d'] }).map((one) => one.personId)).toEqual(['d', 'd']);
    expect(planChanges(standing, setup, problemOf(standing), answer, { period: { start: at(0), end: at(7) } }).map((one) => one.personId)).toEqual(['a', 'a', 'c', 'c']);
  });

  it('give to others what somebody who is out had, and change no more than that', () => {
    const nights = Array.from({ length: 28 }, (_, n) => put(NAMES[n % 10]!, 'call', n, { locked: n === 10 }));
    const full = smallSchedule({ people, stays: onClinic, handDuties: nights });
    const problem = problemOf(full, {}, { out: [{ personId: 'a', from: at(8), to: at(15) }] });
    const { solution, check } = solved(problem, 300_000);
    expect(check.score).toMatchObject({ broken: 0, unmet: 0 });
    expect(check.terms.find((one) => one.term === 'few-changes')?.units).toBe(2);
    const changes = planChanges(full, setup, problem, solution);
    expect(changes.filter((one) => one.personId === 'a')).toEqual([
      { kind: 'lock', personId: 'a', from: at(10), to: at(11), dutyId: 'a-call-10', locked: false },
      { kind: 'remove-duty', personId: 'a', from: at(10), to: at(11), dutyId: 'a-call-10', half: 'day' },
    ]);
    expect(changes.filter((one) => one.kind === 'put-duty' && one.activityId === 'call')).toHaveLength(1);
  });
});

function nextDay(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}
