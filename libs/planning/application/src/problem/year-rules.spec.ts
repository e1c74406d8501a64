import fc from 'fast-check';
import type { EffectiveSchedule, PersonOfProgram } from '@housestaff/assignments/application';
import { addDays, type LocalDate } from '@housestaff/kernel';
import { checkPlan, DEFAULT_WEIGHTS, type PlanningConstraint, type SetupRule } from '@housestaff/planning/domain';
import { yearProblemOf } from './year-problem';
import type { YearRules } from './year-options';

const START = '2026-07-01';
const at = (n: number): LocalDate => addDays(START, n);
const period = (from: number, to: number) => ({ start: at(from), end: at(to) });
const ROTATIONS = ['icu', 'nf', 'fmc', 'gone'];

/** Four blocks of four weeks, halves allowed; two interns and a senior. */
const schedule = {
  catalog: {
    program: { id: 'p', name: 'Riverbend', zone: 'UTC' },
    year: { id: 'y', name: 'AY', period: period(0, 112), version: 1 },
    blocks: [0, 1, 2, 3].map((b) => ({ id: `b${b}`, ordinal: b + 1, name: `Block ${b + 1}`, period: period(28 * b, 28 * b + 28), splitOn: at(28 * b + 14) })),
    rotations: ROTATIONS.map((id) => ({ id, name: id, abbreviation: id, category: 'ambulatory', leaveEligible: true, halfBlock: true, audience: 'resident', active: id !== 'gone', pattern: [] })),
    requirements: [1, 2].flatMap((pgy) => ['icu', 'nf', 'fmc'].map((rotationId) => ({ id: `${rotationId}${pgy}`, rotationId, pgy, minBlocks: 0, targetBlocks: null, maxBlocks: null, fulfilledBy: [], status: 'confirmed' }))),
    coverage: [],
  },
  people: [['a', 1, 'A'], ['b', 1, 'B'], ['c', 2, null]].map(([id, pgy, cohort]) => ({ id, cohort, kind: 'resident', displayName: id, familyName: id, givenName: '', phone: null, active: true, pgyPeriods: [{ period: period(0, 112), pgy, offCycle: false }] }) as unknown as PersonOfProgram),
  absences: [],
  stays: [],
} as unknown as EffectiveSchedule;

const rule = (fields: object): SetupRule => ({ id: 'r', name: 'R', on: true, strength: 'rule', ...fields }) as SetupRule;
const problemOf = (rules: YearRules, levels?: Record<string, number>) => yearProblemOf(schedule, { weights: DEFAULT_WEIGHTS, rules, levels });
const made = (fields: object, levels?: Record<string, number>): PlanningConstraint[] => problemOf({ rules: [rule(fields)] }, levels).constraints.filter((c) => c.term === 'r');

/** Units of the rule in one person's year, written a half-block each. */
function units(fields: object, row: string, person = 'a'): number {
  const problem = problemOf({ rules: [rule(fields)] });
  const cells = Object.fromEntries(problem.slots.map((slot, n) => [slot.id, { i: 'icu', n: 'nf', f: 'fmc' }[row[n] ?? '']]).filter(([, id]) => id)) as Record<string, string>;
  const check = checkPlan(problem, { format: 'housestaff-solution', version: 1, cells: { [person]: cells } });
  return check.broken.filter(({ constraint }) => constraint.startsWith('rule:')).reduce((sum, v) => sum + v.units, 0);
}

describe('rules of the year', () => {
  it.each([
    ['at most one block of it', { kind: 'most', items: ['icu'], max: 1, per: 'plan' }, 'iiffffff', 'iifiifff', 2],
    ['none before the third block', { kind: 'most', items: ['icu'], max: 0, per: 'plan', days: { to: at(56) } }, 'ffffiiff', 'ffiiffff', 2],
    ['at least a block in a row', { kind: 'in-a-row', items: ['icu'], min: 1 }, 'ffiiffff', 'ffifffff', 1],
    ['at most two blocks in any three', { kind: 'every', items: ['icu', 'nf'], max: 2, days_: 3 }, 'iinnffii', 'iinniiff', 3],
    ['never right after it, the halves of a block aside', { kind: 'gap', items: ['icu'], then: ['icu'], slots: 1 }, 'iiffiiff', 'iiiiffff', 2],
    ['a block of it first', { kind: 'before', items: ['icu'], count: 1, then: ['nf'] }, 'iiffnnff', 'inifffff', 1],
  ])('%s', (_, fields, kept, broken, expected) => {
    expect(units(fields, kept)).toBe(0);
    expect(units(fields, broken)).toBe(expected);
  });

  it('hold for the people that they are for', () => {
    const fields = { kind: 'most', items: ['icu'], max: 0, per: 'plan', people: { pgys: [2] } };
    expect([units(fields, 'iiiiiiii', 'a'), units(fields, 'iiiiiiii', 'c')]).toEqual([0, 8]);
    expect(made({ ...fields, people: { pgys: [3] } })).toEqual([]);
  });

  describe('of cohorts', () => {
    const cycle = (over: object = {}) => ({ kind: 'cycle', items: ['fmc'], every: 2, cohorts: [{ cohort: 'A', from: 1 }, { cohort: 'B', from: 2 }], ...over });

    it('are kept by every second block of it and by no other', () => {
      const own = (row: string, person: string): number => units(cycle({ people: { personIds: [person] } }), row, person);
      expect([own('ffiiffnn', 'a'), own('iiffnnff', 'b')]).toEqual([0, 0]);
      expect([own('fiffffnn', 'a'), own('ffiinnnn', 'b')]).toEqual([3, 6]);
    });

    it('count what a slow count of blocks counts', () => {
      const row = fc.string({ unit: fc.constantFrom('i', 'n', 'f'), minLength: 8, maxLength: 8 });
      const turn = fc.record({ every: fc.integer({ min: 2, max: 5 }), from: fc.integer({ min: 1, max: 5 }), row }).filter(({ every, from }) => from <= every);
      fc.assert(fc.property(turn, ({ every, from, row: held }) => {
        const turns = Array.from({ length: 60 }, (_, n) => from + n * every);
        const wrong = [...held].filter((code, at) => (code === 'f') !== turns.includes(1 + Math.floor(at / 2))).length;
        expect(units(cycle({ every, cohorts: [{ cohort: 'A', from }], people: { personIds: ['a'] } }), held, 'a')).toBe(wrong);
      }), { numRuns: 100 });
    });

    it('leave people of no cohort, and of others, alone', () => {
      expect(made(cycle({ people: { personIds: ['c'] } }))).toEqual([]);
      expect(made(cycle({ cohorts: [{ cohort: 'B', from: 2 }] })).flatMap((c) => ('people' in c ? c.people : []))).toEqual(['b', 'b']);
    });

    it('say in each cell whose they are', () => {
      const found = made(cycle()).filter(({ id }) => id.includes(':A:'));
      expect(found).toMatchObject([
        { kind: 'request', name: 'R, cohort A', people: ['a'], slots: ['b0/1', 'b0/2', 'b2/1', 'b2/2'], activities: ['fmc'], want: true, strength: 'rule' },
        { kind: 'request', name: 'R, cohort A', people: ['a'], slots: ['b1/1', 'b1/2', 'b3/1', 'b3/2'], want: false, reason: 'Not in the r of cohort A' },
      ]);
    });

    it('spare cells that are locked, in which nobody is there, and leave that the rotation does not allow', () => {
      const stay = { id: 's', personId: 'a', rotationId: 'icu', period: period(0, 14), source: 'manual', locked: true, note: '' };
      const absence = { id: 'x', personId: 'a', kind: 'vacation', period: period(56, 70), status: 'approved', blocking: true };
      const rotations = schedule.catalog.rotations.map((one) => ({ ...one, leaveEligible: one.id !== 'fmc' }));
      const stands = { ...schedule, catalog: { ...schedule.catalog, rotations }, stays: [stay], absences: [absence] } as unknown as EffectiveSchedule;
      const problem = yearProblemOf(stands, { weights: DEFAULT_WEIGHTS, rules: { rules: [rule(cycle())] }, out: [{ personId: 'a', period: period(14, 28) }] });
      expect(problem.constraints.find(({ id }) => id === 'rule:r:A:1')).toMatchObject({ slots: ['b2/2'], want: true });
    });

    it('let a class have the rotation that no requirement of it names', () => {
      const bare = { ...schedule, catalog: { ...schedule.catalog, requirements: schedule.catalog.requirements.filter((one) => one.rotationId !== 'fmc') } } as EffectiveSchedule;
      const problem = yearProblemOf(bare, { weights: DEFAULT_WEIGHTS, rules: { rules: [rule(cycle())] } });
      expect(problem.constraints.find(({ id }) => id === 'class:fmc')).toMatchObject({ people: ['c'] });
    });
  });

  it('share evenly within a class, by points', () => {
    const [interns, ...others] = made({ kind: 'even', items: ['icu', 'nf'], carry: false, points: { icu: 3 }, strength: 2 });
    expect(interns).toMatchObject({ kind: 'fair', people: ['a', 'b'], activities: ['icu', 'nf'], amounts: { icu: 3, nf: 1 } });
    expect(others).toEqual([]);
  });

  it('leave out what the year has no rotation for, and what is off', () => {
    expect(made({ kind: 'gap', items: ['icu'], then: ['gone'], slots: 1 })).toEqual([]);
    expect(made({ kind: 'most', items: ['gone'], max: 1, per: 'plan' })).toEqual([]);
    expect(made({ kind: 'most', items: ['icu'], max: 1, per: 'plan', on: false })).toEqual([]);
    expect(made({ kind: 'most', items: ['icu'], max: 1, per: 'plan', strength: 2 }, { r: 0 })).toEqual([]);
  });

  it('ask for wishes in the block that holds the day', () => {
    const wishes = [{ personId: 'a', items: ['fmc'], date: at(30), want: true, weight: 4 as const }, { personId: 'nobody', items: ['fmc'], date: at(30), want: true, weight: 4 as const }];
    const found = problemOf({ rules: [], wishes }).constraints.filter((c) => c.term === 'wishes');
    expect(found).toEqual([expect.objectContaining({ kind: 'request', people: ['a'], slots: ['b1/1'], activities: ['fmc'], want: true, strength: { weight: 30 } })]);
  });
});
