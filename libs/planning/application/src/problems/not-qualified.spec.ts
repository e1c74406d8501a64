import { notQualified as refusedByTheGrid } from '@housestaff/assignments/application';
import { ScheduleSuitability } from '@housestaff/compliance/application';
import type { PlanSetupFields } from '@housestaff/planning/domain';
import fc from 'fast-check';
import { OpenCells } from './open-cells';
import { planProblemOf } from './plan-problem-of';
import { ACTIVITIES, at, changed, days, put, resident, ROTATIONS, smallSchedule, stay } from './testing/small-program';
import { solved } from './testing/solved';

const ACLS = { typeId: 'acls', name: 'ACLS', leastLevel: null };
const activities = ACTIVITIES.map((one) => (one.id === 'home' ? { ...one, requires: [ACLS] } : one));
const rotations = ROTATIONS.map((one) => (one.id === 'ward' ? { ...one, requires: [ACLS] } : one));
const PEOPLE = ['ana', 'ben', 'cy'];
const check = new ScheduleSuitability();

const setup: PlanSetupFields = {
  ...{ kind: 'call', name: 'Home call', slot: 'day', plans: 'duties', people: { kinds: ['resident'] }, items: [{ id: 'home' }], rules: [], dutyHours: false },
  demands: [{ id: 'one', name: 'One each night', items: ['home'], min: 1, max: 1, strength: 'demand' }],
} as PlanSetupFields;

/** Per person the first and the last day with ACLS, counted from the Monday; null: none. */
const held = fc.tuple(...PEOPLE.map(() => fc.option(fc.tuple(fc.integer({ min: -5, max: 14 }), fc.integer({ min: 0, max: 14 })), { freq: 3 })));

function scheduleOf(cards: readonly (readonly [number, number] | null)[]) {
  const people = PEOPLE.map((id, n) => {
    const card = cards[n];
    return { ...resident(id), qualifications: card ? [{ typeId: 'acls', level: null, issued: at(card[0]), expires: at(card[0] + card[1]) }] : [] };
  });
  return smallSchedule({ people, activities, rotations, stays: PEOPLE.map((id) => stay(id, 'free', -28, 56)) });
}

describe('who may do what, by certifications', () => {
  it('is the same to the generator, the grid and the check', () => {
    const home = activities.find(({ id }) => id === 'home')!;
    fc.assert(
      fc.property(held, (cards) => {
        const schedule = scheduleOf(cards);
        const problem = planProblemOf(schedule, setup, { from: at(0), to: at(14) });
        const open = new OpenCells(problem.constraints.filter(({ id }) => id.startsWith('not-qualified')), []);
        for (const person of schedule.people) {
          for (const { id: day } of problem.slots) {
            const offset = Number(problem.slots.findIndex((slot) => slot.id === day));
            const grid = refusedByTheGrid(person, home, days(offset, offset + 1)) === undefined;
            const found = check.findings({ ...schedule, handDuties: [put(person.id, 'home', offset)] }).length === 0;
            expect([person.id, day, open.has(person.id, day, ['home'])]).toEqual([person.id, day, grid]);
            expect([person.id, day, found]).toEqual([person.id, day, grid]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is kept by what the generator gives', () => {
    const schedule = scheduleOf([[-5, 9], [3, 14], null]);
    const { solution } = solved(planProblemOf(schedule, setup, { from: at(0), to: at(14) }), 20_000);
    const given = Object.entries(solution.cells).flatMap(([personId, row]) => Object.keys(row).map((day) => ({ personId, day })));
    expect(given).toHaveLength(14);
    const made = given.map(({ personId, day }) => ({ ...put(personId, 'home', 0), id: `${personId}${day}`, date: day }));
    expect(check.findings({ ...schedule, handDuties: made })).toEqual([]);
  });

  it('is a warning with its reason where it is put all the same, and gone with it', () => {
    const schedule = scheduleOf([[-5, 9], null, null]);
    const after = changed(schedule, [{ kind: 'set-stay', personId: 'ana', period: days(0, 14), source: 'manual', rotationId: 'ward', locked: false }]);
    const effect = check.effectOf(schedule, after);
    expect(effect.added).toMatchObject([{ ruleId: 'not-qualified', personId: 'ana', rotationId: 'ward', severity: 'warning', from: at(5), measured: 9, place: 'ACLS expires on 10 Jul 2026 · ward' }]);
    expect(check.effectOf(after, schedule)).toMatchObject({ added: [], removed: effect.added });
  });
});
