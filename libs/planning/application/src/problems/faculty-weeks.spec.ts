import { blockedNote, type PersonOfProgram } from '@housestaff/assignments/application';
import { ScheduleSuitability } from '@housestaff/compliance/application';
import { assertProblem, checkPlan, type PlanningSolution, type PlanSetupFields } from '@housestaff/planning/domain';
import fc from 'fast-check';
import { OpenCells } from './open-cells';
import { planProblemOf } from './plan-problem-of';
import { at, days, faculty, rotation, ROTATIONS, smallSchedule, stay } from './testing/small-program';
import { solved } from './testing/solved';

const FRIDAY = 5;
const attending = rotation('attending', 'inpatient', [{ days: [1, 2, 3, 4, 5, 6, 7], am: 'ward', pm: 'ward' }], { audience: 'faculty' });
const setup: PlanSetupFields = {
  ...{ kind: 'weeks', name: 'Weeks', slot: 'week', weekStartsOn: FRIDAY, plans: 'stays', people: { kinds: ['faculty'] }, dutyHours: false, items: [{ id: 'attending' }] },
  demands: [{ id: 'each', name: 'One each week', items: ['attending'], min: 1, max: 1, strength: 'demand' }],
  rules: [],
};
const check = new ScheduleSuitability();
type Weeks = NonNullable<PersonOfProgram['weeks']>;
const SAID: Weeks = { preferred: [], blocked: [], mostPerMonth: null, mostInARow: null, leastBetween: null, target: null };

/** Eight weeks from a Friday; people by what they said. */
function problemOf(said: Readonly<Record<string, Partial<Weeks> | null>>, over: Partial<PlanSetupFields> = {}, had: readonly (readonly [string, number])[] = []) {
  const people = Object.entries(said).map(([id, weeks]) => ({ ...faculty(id), ...(weeks ? { weeks: { ...SAID, ...weeks } } : {}) }));
  const stays = had.map(([id, week]) => stay(id, 'attending', 4 + 7 * week, 11 + 7 * week));
  return assertProblem(planProblemOf(smallSchedule({ people, stays, rotations: [...ROTATIONS, attending] }), { ...setup, ...over }, { from: at(4), to: at(56) }));
}
const week = (n: number) => days(4 + 7 * n, 11 + 7 * n);
const id = (n: number): string => `${at(4 + 7 * n)}/${at(Math.min(56, 11 + 7 * n))}`;
/** Which of the weeks someone has in a plan. */
const weeksIn = ({ cells }: PlanningSolution, person: string): number[] => [0, 1, 2, 3, 4, 5, 6, 7].filter((n) => cells[person]?.[id(n)] !== undefined);
const points = (problem: ReturnType<typeof problemOf>, person: string, weeks: readonly number[]): number =>
  checkPlan(problem, { format: 'housestaff-solution', version: 1, cells: { [person]: Object.fromEntries(weeks.map((n) => [id(n), 'attending'])) } }).score.points;

describe('what faculty say of their weeks', () => {
  it('keeps blocked weeks from them, whatever else there is', () => {
    const blocked = fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 5 });
    fc.assert(
      fc.property(blocked, blocked, (one, other) => {
        const problem = problemOf({ a: { blocked: one.map(week) }, b: { blocked: other.map(week) } });
        const open = new OpenCells(problem.constraints, []);
        for (let n = 0; n < 8; n++) expect([open.has('a', id(n), ['attending']), open.has('b', id(n), ['attending'])]).toEqual([!one.includes(n), !other.includes(n)]);
        const { solution, check } = solved(problem, 500);
        expect(check.score).toMatchObject({ broken: 0, unmet: one.filter((n) => other.includes(n)).length });
        expect(weeksIn(solution, 'a').filter((n) => one.includes(n))).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  it('gives preferred weeks to who wants them, unless wishes are left out', () => {
    const said = { a: { preferred: [week(1), week(5)] }, b: { preferred: [week(2)] } };
    const { solution } = solved(problemOf(said), 20_000);
    expect([weeksIn(solution, 'a'), weeksIn(solution, 'b')]).toEqual([expect.arrayContaining([1, 5]), expect.arrayContaining([2])]);
    expect(problemOf(said, { rules: [{ id: 'wishes', name: 'Wishes', kind: 'wishes', on: false, strength: 3 }] }).constraints.filter(({ name }) => /prefer/i.test(name))).toEqual([]);
  });

  it.each<[string, Partial<Weeks>, number[], number[], number]>([
    ['weeks a month', { mostPerMonth: 1 }, [0, 4], [0, 3, 4, 7], 2],
    ['weeks in a row', { mostInARow: 2 }, [0, 1, 3, 4], [0, 1, 2, 3], 2],
    ['weeks between', { leastBetween: 2 }, [0, 3, 6], [0, 2, 5], 1],
    ['weeks a year', { target: 2 }, [0, 4], [0, 1, 2, 4], 2],
  ])('wants %s as they say', (_, weeks, kept, over, units) => {
    const problem = problemOf({ a: weeks });
    expect([points(problem, 'a', kept), points(problem, 'a', over)]).toEqual([0, 30 * units]);
  });

  it('counts weeks of the year that lie before the plan', () => {
    const problem = problemOf({ a: { target: 2 } }, {}, [['a', -1], ['a', -3]]);
    expect([points(problem, 'a', []), points(problem, 'a', [3])]).toEqual([0, 30]);
  });

  it('comes after somebody being there each week', () => {
    const { check } = solved(problemOf({ a: { target: 1, mostInARow: 1 } }), 3_000);
    expect(check.score.unmet).toBe(0);
  });

  it('is nothing to plans of days, nor to who said nothing', () => {
    const ids = (problem: ReturnType<typeof problemOf>) => problem.constraints.map((one) => one.id);
    expect(ids(problemOf({ a: null }))).toEqual(ids(problemOf({ a: SAID })));
  });
});

describe('blocked weeks', () => {
  const clinic = rotation('clinics', 'ambulatory', [], { audience: 'faculty' });
  const scheduleOf = (blocked: readonly number[], stays: ReturnType<typeof stay>[] = []) =>
    smallSchedule({ people: [{ ...faculty('a'), weeks: { ...SAID, blocked: blocked.map(week) } }], stays, rotations: [...ROTATIONS, attending, clinic] });

  it('are the same to the planner, the grid and the check', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 7 })), (blocked) => {
        const schedule = scheduleOf(blocked);
        const open = new OpenCells(planProblemOf(schedule, setup, { from: at(4), to: at(56) }).constraints, []);
        for (let n = 0; n < 7; n++) {
          const noted = blockedNote(schedule.people[0]!, attending, week(n)) !== undefined;
          const found = check.findings(scheduleOf(blocked, [stay('a', 'attending', 4 + 7 * n, 11 + 7 * n)])).length > 0;
          expect([n, open.has('a', id(n), ['attending']), noted, found]).toEqual([n, !blocked.includes(n), blocked.includes(n), blocked.includes(n)]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('are a warning that names the days, on a service alone', () => {
    const all = (rotationId: string) => check.findings(scheduleOf([1], [stay('a', rotationId, 0, 28)]));
    expect(all('attending')).toMatchObject([{ ruleId: 'blocked-week', severity: 'warning', personId: 'a', rotationId: 'attending', from: week(1).start, to: week(1).end, measured: 7, place: 'attending' }]);
    expect(all('clinics')).toEqual([]);
  });
});
