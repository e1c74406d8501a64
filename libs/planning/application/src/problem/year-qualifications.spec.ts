import type { EffectiveSchedule } from '@housestaff/assignments/application';
import { addDays, type LocalDate } from '@housestaff/kernel';
import { DEFAULT_WEIGHTS, precheckPlan } from '@housestaff/planning/domain';
import { yearProblemOf } from './year-problem';

const at = (n: number): LocalDate => addDays('2026-07-01', n);
const period = (from: number, to: number) => ({ start: at(from), end: at(to) });
const ACLS = { typeId: 'acls', name: 'ACLS', leastLevel: null };

/** Three blocks of four weeks that each want one on ICU; the second ends after the card. */
function schedule(cards: Readonly<Record<string, number | null>>, stays: object[] = []): EffectiveSchedule {
  const rotation = (id: string, requires: object[]) => ({ id, name: id.toUpperCase(), abbreviation: id, category: 'elective', leaveEligible: true, halfBlock: true, audience: 'resident', active: true, pattern: [], requires });
  const cover = { id: 'c', rotationId: 'icu', blockId: null, pgys: null, minPeople: 1, maxPeople: null, status: 'confirmed' };
  return {
    catalog: {
      program: { id: 'p', name: 'Riverbend', zone: 'UTC' },
      year: { id: 'y', name: 'AY', period: period(0, 84), version: 1 },
      blocks: [0, 1, 2].map((b) => ({ id: `b${b}`, ordinal: b + 1, name: `Block ${b + 1}`, period: period(28 * b, 28 * b + 28), splitOn: null })),
      rotations: [rotation('icu', [ACLS]), rotation('fmc', [])],
      requirements: [],
      coverage: [cover, { ...cover, id: 'f', rotationId: 'fmc', minPeople: 0 }],
    },
    people: Object.entries(cards).map(([id, last]) => ({
      ...{ id, kind: 'resident', displayName: id, familyName: id, givenName: '', phone: null, cohort: null, active: true, pgyPeriods: [{ period: period(0, 84), pgy: 1, offCycle: false }] },
      qualifications: last === null ? [] : [{ typeId: 'acls', level: null, issued: at(-30), expires: at(last) }],
    })),
    absences: [],
    stays,
  } as unknown as EffectiveSchedule;
}

const problemOf = (cards: Parameters<typeof schedule>[0]) => yearProblemOf(schedule(cards), { weights: DEFAULT_WEIGHTS });

it('keeps people from a rotation in each slot that they lack a certification on any day of, with the reason', () => {
  const bars = problemOf({ ana: 40, ben: null }).constraints.filter(({ id }) => id.startsWith('not-qualified'));
  expect(bars).toMatchObject([
    { people: ['ana'], slots: ['b1'], activities: ['icu'], want: false, strength: 'rule', reason: 'ACLS expires on 10 Aug 2026' },
    { people: ['ana'], slots: ['b2'], reason: 'ACLS expired on 10 Aug 2026' },
    { people: ['ben'], slots: ['b0', 'b1', 'b2'], reason: 'No ACLS' },
  ]);
});

it('leaves what is locked where it is', () => {
  const locked = { id: null, personId: 'ana', rotationId: 'icu', period: period(28, 56), source: 'manual', locked: true, note: '' };
  const problem = yearProblemOf(schedule({ ana: 40, ben: 83 }, [locked]), { weights: DEFAULT_WEIGHTS });
  expect(problem.constraints.filter(({ id }) => id.startsWith('not-qualified'))).toMatchObject([{ people: ['ana'], slots: ['b2'] }]);
  expect(precheckPlan(problem)).toEqual([]);
});

it('is named before the search where nobody is left', () => {
  expect(precheckPlan(problemOf({ ana: 83, ben: null }))).toEqual([]);
  const [unmet] = precheckPlan(problemOf({ ana: 40, ben: null }));
  expect(unmet).toMatchObject({ title: 'Block 2, Block 3: ICU', required: 1, exists: 0, unit: 'people' });
  expect(unmet?.relaxations.map(({ label }) => label)).toContain('Certifications and procedures: kept as far as it goes');
});

it('leaves a cohort free in the blocks of its cycle that it is not qualified for', () => {
  const rules = { rules: [{ id: 'r', name: 'ICU cycle', on: true, strength: 'rule' as const, kind: 'cycle' as const, items: ['icu'], every: 1, cohorts: [{ cohort: 'A', from: 1 }] }] };
  const base = schedule({ ana: 40, ben: null });
  const problem = yearProblemOf({ ...base, people: base.people.map((person) => ({ ...person, cohort: 'A' })) }, { weights: DEFAULT_WEIGHTS, rules });
  expect(problem.constraints.filter(({ term, ...c }) => term === 'r' && 'want' in c && c.want)).toMatchObject([{ people: ['ana'], slots: ['b0'] }]);
});
