import type { EffectiveSchedule, PersonOfProgram, RotationOfProgram } from '@housestaff/assignments/application';
import type { Stay } from '@housestaff/assignments/domain';
import { addDays, type LocalDate } from '@housestaff/kernel';
import { DEFAULT_WEIGHTS, precheckPlan, type PlanningConstraint, type PlanningProblem, type PlanningSolution } from '@housestaff/planning/domain';
import { yearChanges } from './year-changes';
import type { YearOptions } from './year-options';
import { yearProblemOf } from './year-problem';

const START = '2026-07-01';
const at = (n: number): LocalDate => addDays(START, n);
const period = (from: number, to: number) => ({ start: at(from), end: at(to) });

/** Orientation of two days, then three blocks of four weeks. */
const blocks = [
  { id: 'o', ordinal: 0, name: 'Orientation', period: period(0, 2), splitOn: null },
  ...[0, 1, 2].map((b) => ({ id: `b${b}`, ordinal: b + 1, name: `Block ${b + 1}`, period: period(2 + 28 * b, 30 + 28 * b), splitOn: at(16 + 28 * b) as LocalDate | null })),
];

const rotation = (id: string, over: Partial<RotationOfProgram> = {}): RotationOfProgram =>
  ({ id, name: id, abbreviation: id, category: 'ambulatory', leaveEligible: true, halfBlock: true, audience: 'resident', active: true, pattern: [], ...over }) as unknown as RotationOfProgram;

const resident = (id: string, pgyPeriods: PersonOfProgram['pgyPeriods'] = [{ period: period(0, 86), pgy: 1, offCycle: false }]): PersonOfProgram =>
  ({ id, kind: 'resident', displayName: id.toUpperCase(), familyName: id, givenName: '', phone: null, active: true, pgyPeriods }) as PersonOfProgram;

const stay = (personId: string, rotationId: string, from: number, to: number, locked = false): Stay => ({ id: null, personId, rotationId, period: period(from, to), source: 'manual', locked, note: '' });

const requirement = { id: 'q', rotationId: 'icu', pgy: 1, minBlocks: 1, targetBlocks: null as number | null, maxBlocks: 2, fulfilledBy: [] as string[], status: 'confirmed' as const };
const cover = { id: 'c', rotationId: 'fmc', blockId: null as string | null, pgys: null, minPeople: 1, maxPeople: null, status: 'confirmed' };

function schedule(over: { people?: PersonOfProgram[]; stays?: Stay[]; absences?: object[]; requirements?: object[]; coverage?: object[]; blocks?: { id: string; ordinal: number; name: string; period: { start: string; end: string }; splitOn: string | null }[] } = {}): EffectiveSchedule {
  return {
    catalog: {
      program: { id: 'p', name: 'Riverbend', zone: 'UTC' },
      year: { id: 'y', name: 'AY', period: period(0, 86), version: 1 },
      blocks: over.blocks ?? blocks,
      rotations: [rotation('icu', { category: 'critical-care', leaveEligible: false, halfBlock: false }), rotation('fmc'), rotation('old', { active: false }), rotation('fac', { audience: 'faculty' })],
      requirements: over.requirements ?? [requirement, { ...requirement, id: 'f', rotationId: 'fmc', minBlocks: 0, maxBlocks: null }],
      coverage: over.coverage ?? [cover],
    },
    people: over.people ?? [resident('a')],
    absences: over.absences ?? [],
    stays: over.stays ?? [],
  } as unknown as EffectiveSchedule;
}

const problemOf = (s: EffectiveSchedule, options: Partial<YearOptions> = {}): PlanningProblem => yearProblemOf(s, { weights: DEFAULT_WEIGHTS, ...options });
const constraint = (problem: PlanningProblem, id: string): PlanningConstraint | undefined => problem.constraints.find((c) => c.id === id);
const solution = (cells: PlanningSolution['cells']): PlanningSolution => ({ format: 'housestaff-solution', version: 1, cells });

describe('the problem of a year', () => {
  it('leaves orientation, faculty and rotations that nobody asks for out', () => {
    const problem = problemOf(schedule({ people: [resident('a'), { ...resident('f'), kind: 'faculty' }, resident('n', [])] }));
    expect(problem.slots.map((s) => s.id)).toEqual(['b0/1', 'b0/2', 'b1/1', 'b1/2', 'b2/1', 'b2/2']);
    expect(problem.people).toEqual([{ id: 'a', name: 'A', tags: ['pgy-1'] }]);
    expect(problem.activities).toEqual([{ id: 'icu', name: 'icu', tags: ['heavy'] }, { id: 'fmc', name: 'fmc', tags: [] }]);
  });

  it('counts in half-blocks, and in blocks where none is ever split', () => {
    expect(constraint(problemOf(schedule()), 'requirement:q')).toMatchObject({ kind: 'total', strength: 'demand', people: ['#pgy-1'], activities: ['icu'], min: 2, max: 4 });
    const whole = problemOf(schedule({ blocks: blocks.map((b) => ({ ...b, splitOn: null })) }));
    expect(whole.slots.map((s) => s.id)).toEqual(['b0', 'b1', 'b2']);
    expect(constraint(whole, 'requirement:q')).toMatchObject({ min: 1, max: 2 });
    expect(constraint(whole, 'whole-blocks')).toBeUndefined();
  });

  it('gives whole rotations and blocks without a middle by the block', () => {
    const problem = problemOf(schedule({ blocks: blocks.map((b) => (b.id === 'b2' ? { ...b, splitOn: null } : b)) }));
    expect(constraint(problem, 'whole-rotations')).toMatchObject({ kind: 'together', strength: 'rule', groups: [['b0/1', 'b0/2'], ['b1/1', 'b1/2']], activities: ['icu'] });
    expect(constraint(problem, 'unsplit-blocks')).toMatchObject({ kind: 'together', strength: 'rule', groups: [['b2/1', 'b2/2']] });
  });

  it("lets a block's own coverage replace that of every block", () => {
    const problem = problemOf(schedule({ coverage: [cover, { ...cover, id: 'own', blockId: 'b1', minPeople: 3 }] }));
    expect(constraint(problem, 'coverage:c')).toMatchObject({ slots: ['b0/1', 'b0/2', 'b2/1', 'b2/2'], min: 1 });
    expect(constraint(problem, 'coverage:own')).toMatchObject({ slots: ['b1/1', 'b1/2'], min: 3 });
  });

  it('counts several PGYs together, and what else counts for a requirement', () => {
    const pgys = [period(0, 86)].flatMap((all) => [2, 3].map((pgy) => [{ period: all, pgy, offCycle: false }]));
    const people = [resident('a'), resident('b', pgys[0]!), resident('c', pgys[1]!)];
    const problem = problemOf(schedule({ people, requirements: [{ ...requirement, fulfilledBy: ['old', 'fmc'] }], coverage: [{ ...cover, pgys: [2, 3] }, { ...cover, id: 'two', pgys: [1, 2] }] }));
    expect(constraint(problem, 'requirement:q')).toMatchObject({ people: ['#pgy-1'], activities: ['icu', 'fmc'] });
    expect(constraint(problem, 'coverage:c')).toMatchObject({ name: 'fmc, seniors', people: ['#pgy-2', '#pgy-3'], activities: ['fmc'] });
    expect(constraint(problem, 'coverage:two')).toMatchObject({ name: 'fmc, PGY-1 and PGY-2', people: ['#pgy-1', '#pgy-2'] });
    expect(problem.people.map(({ tags }) => tags)).toEqual([['pgy-1'], ['pgy-2', 'senior'], ['pgy-3', 'senior']]);
  });

  it('lets a class have what its coverage names or what counts for its requirement, and nothing else', () => {
    const rows = { requirements: [{ ...requirement, fulfilledBy: ['nf'] }], coverage: [cover, { ...cover, id: 'own', rotationId: 'ward', pgys: [1] }, { ...cover, id: 'none', rotationId: 'card', pgys: [1], minPeople: 0, maxPeople: 0 }] };
    const bare = schedule(rows);
    const more = { ...bare, catalog: { ...bare.catalog, rotations: [...bare.catalog.rotations, rotation('nf'), rotation('ward'), rotation('card')] } } as EffectiveSchedule;
    const barred = problemOf(more).constraints.filter(({ id }) => id.startsWith('class:')).map(({ id }) => id);
    expect(barred).toEqual(['class:fmc', 'class:card']);
  });

  it('reads weeks as weeks: rest after four heavy ones, told in weeks', () => {
    const weeks = [0, 1, 2, 3].map((n) => ({ id: `w${n}`, ordinal: n + 1, name: `Block ${n + 1}`, period: period(7 * n, n === 3 ? 29 : 7 * n + 7), splitOn: null }));
    const problem = problemOf(schedule({ blocks: weeks }));
    expect(problem.slots[0]).toMatchObject({ id: 'w0', tags: ['block:w0', 'block-end', 'week'] });
    expect(constraint(problem, 'rest-after-heavy')).toMatchObject({ kind: 'run', activities: ['icu'], max: 4 });
    expect(precheckPlan(problemOf(schedule({ blocks: weeks, requirements: [{ ...requirement, minBlocks: 3 }], coverage: [{ ...cover, rotationId: 'icu', minPeople: 0, maxPeople: 0 }] })))).toContainEqual(expect.objectContaining({ unit: 'weeks', required: 3, exists: 0 }));
  });

  it('reads stays as half-blocks by the days that they take, and locks what a locked stay touches', () => {
    const stays = [stay('a', 'fmc', 2, 20), stay('a', 'icu', 20, 44), stay('a', 'old', 44, 47, true)];
    const problem = problemOf(schedule({ stays }));
    expect(problem.baseline).toEqual({ a: { 'b0/1': 'fmc', 'b0/2': 'icu', 'b1/1': 'icu', 'b1/2': 'old' } });
    expect(problem.locked).toEqual([{ person: 'a', slot: 'b1/2', activity: 'old' }]);
  });

  it('bars rotations that hold no leave where more than two days are approved', () => {
    const absence = { id: 'x', personId: 'a', kind: 'vacation', period: period(14, 20), status: 'approved', blocking: true };
    const problem = problemOf(schedule({ absences: [absence, { ...absence, status: 'requested', period: period(40, 60) }] }));
    expect(constraint(problem, 'leave:a')).toMatchObject({ strength: 'rule', slots: ['b0/2'], activities: ['icu'], want: false });
  });

  it('keeps half-blocks open in which someone is not there, and asks for no rotation then', () => {
    const late = resident('a', [{ period: period(30, 86), pgy: 1, offCycle: false }]);
    const leaving = resident('b', [{ period: period(0, 86), pgy: 1, offCycle: true }]);
    const problem = problemOf(schedule({ people: [late, leaving], stays: [stay('b', 'fmc', 2, 44)] }));
    expect(problem.locked?.map((l) => `${l.person} ${l.slot} ${l.activity}`)).toEqual(['a b0/1 null', 'a b0/2 null', 'b b1/2 null', 'b b2/1 null', 'b b2/2 null']);
    expect(constraint(problem, 'open-cells:1')).toMatchObject({ people: ['a'], slots: ['b1/1', 'b1/2', 'b2/1', 'b2/2'] });
  });

  it('frees somebody who is out, locked or not, and lets a change cost more than anything', () => {
    const problem = problemOf(schedule({ stays: [stay('a', 'fmc', 2, 30, true)] }), { out: [{ personId: 'a', period: period(2, 18) }] });
    expect(problem.locked).toEqual([{ person: 'a', slot: 'b0/2', activity: 'fmc' }, { person: 'a', slot: 'b0/1', activity: null }]);
    expect(constraint(problem, 'few-changes')).toMatchObject({ strength: { weight: 1000 } });
  });

  it('is refused on observed requirements, naming how to confirm them', () => {
    const observed = schedule({ requirements: [{ ...requirement, status: 'observed' }] });
    expect(() => problemOf(observed)).toThrow(expect.objectContaining({ code: 'planning.requirements_not_confirmed', facts: expect.objectContaining({ observed: 1 }) }));
    expect(constraint(problemOf(observed, { unconfirmed: true }), 'requirement:q')).toBeDefined();
  });
});

describe('the changes of a solution', () => {
  const standing = schedule({ stays: [stay('a', 'fmc', 2, 20), stay('a', 'fmc', 58, 86, true)] });
  const given = solution({ a: { 'b0/1': 'fmc', 'b0/2': 'icu', 'b1/1': 'icu', 'b2/1': 'icu', 'b2/2': 'icu' } });

  it('join neighbouring cells, leave equal cells to the day as they are, and spare locked ones', () => {
    expect(yearChanges(standing, problemOf(standing), given)).toEqual([{ kind: 'set-stay', personId: 'a', from: at(16), to: at(44), rotationId: 'icu' }]);
  });

  it('may be taken in part: some days, some people', () => {
    expect(yearChanges(standing, problemOf(standing), given, { period: period(2, 30) })).toEqual([{ kind: 'set-stay', personId: 'a', from: at(16), to: at(30), rotationId: 'icu' }]);
    expect(yearChanges(standing, problemOf(standing), given, { people: ['b'] })).toEqual([]);
  });

  it('clear a cell that becomes open', () => {
    const stood = schedule({ stays: [stay('a', 'fmc', 2, 30)] });
    expect(yearChanges(stood, problemOf(stood), solution({ a: { 'b0/1': 'fmc' } }))).toEqual([{ kind: 'set-stay', personId: 'a', from: at(16), to: at(30), rotationId: null }]);
  });
});
