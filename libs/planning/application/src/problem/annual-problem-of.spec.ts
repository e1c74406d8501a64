import type { EffectiveSchedule, PersonOfProgram, RotationOfProgram } from '@housestaff/assignments/application';
import type { Stay } from '@housestaff/assignments/domain';
import { addDays, type LocalDate } from '@housestaff/kernel';
import { DEFAULT_WEIGHTS } from '@housestaff/planning/domain';
import { annualProblemOf } from './annual-problem-of';
import { solutionChanges } from './solution-changes';

const START = '2026-07-01';
const at = (n: number): LocalDate => addDays(START, n);
const period = (from: number, to: number) => ({ start: at(from), end: at(to) });

/** Orientation of two days, then three blocks of four weeks. */
const blocks = [
  { id: 'o', ordinal: 0, name: 'Orientation', period: period(0, 2), splitOn: null },
  ...[0, 1, 2].map((b) => ({ id: `b${b}`, ordinal: b + 1, name: `Block ${b + 1}`, period: period(2 + 28 * b, 30 + 28 * b), splitOn: at(16 + 28 * b) })),
];

const rotation = (id: string, over: Partial<RotationOfProgram> = {}): RotationOfProgram =>
  ({ id, name: id, abbreviation: id, category: 'ambulatory', leaveEligible: true, halfBlock: true, audience: 'resident', active: true, pattern: [], ...over }) as unknown as RotationOfProgram;

const resident = (id: string, pgyPeriods: PersonOfProgram['pgyPeriods'] = [{ period: period(0, 86), pgy: 1, offCycle: false }]): PersonOfProgram =>
  ({ id, kind: 'resident', displayName: id.toUpperCase(), familyName: id, givenName: '', phone: null, active: true, pgyPeriods }) as PersonOfProgram;

const stay = (personId: string, rotationId: string, from: number, to: number, locked = false): Stay => ({ id: null, personId, rotationId, period: period(from, to), source: 'manual', locked, note: '' });

const requirement = { id: 'q', rotationId: 'icu', pgy: 1, minBlocks: 1, targetBlocks: null, maxBlocks: 2, status: 'confirmed' as const };

function schedule(over: { people?: PersonOfProgram[]; stays?: Stay[]; absences?: object[]; requirements?: object[] } = {}): EffectiveSchedule {
  return {
    catalog: {
      year: { id: 'y', name: 'AY', period: period(0, 86), version: 1 },
      blocks,
      rotations: [rotation('icu', { category: 'critical-care', leaveEligible: false, halfBlock: false }), rotation('fmc'), rotation('old', { active: false }), rotation('fac', { audience: 'faculty' })],
      requirements: over.requirements ?? [requirement],
      coverage: [{ id: 'c', rotationId: 'fmc', blockId: null, pgy: null, minPeople: 1, maxPeople: null, status: 'confirmed' }],
    },
    people: over.people ?? [resident('a')],
    absences: over.absences ?? [],
    stays: over.stays ?? [],
    liveStays: over.stays ?? [],
  } as unknown as EffectiveSchedule;
}

const problemOf = (s: EffectiveSchedule) => annualProblemOf(s, DEFAULT_WEIGHTS);

describe('the problem of a year', () => {
  it('leaves orientation, faculty and rotations that nobody asks for out', () => {
    const problem = problemOf(schedule({ people: [resident('a'), { ...resident('f'), kind: 'faculty' }, resident('n', [])] }));
    expect(problem.blocks.map((b) => b.id)).toEqual(['b0', 'b1', 'b2']);
    expect(problem.people).toEqual([{ id: 'a', name: 'A', pgy: 1 }]);
    expect(problem.rotations.map((r) => [r.id, r.heavy])).toEqual([['icu', true], ['fmc', false]]);
  });

  it('reads stays as half-blocks by the days that they take, and locks what a locked stay touches', () => {
    const stays = [stay('a', 'fmc', 2, 20), stay('a', 'icu', 20, 44), stay('a', 'old', 44, 47, true)];
    const problem = problemOf(schedule({ stays }));
    expect(problem.baseline).toEqual([['fmc', 'icu', 'icu', 'old', null, null]]);
    expect(problem.locked).toEqual([{ personId: 'a', slot: 3, rotationId: 'old' }]);
  });

  it('counts approved leave that blocks, by half-block', () => {
    const absence = { id: 'x', personId: 'a', kind: 'vacation', period: period(14, 18), status: 'approved', blocking: true };
    const problem = problemOf(schedule({ absences: [absence, { ...absence, status: 'requested' }, { ...absence, blocking: false }] }));
    expect(problem.leave).toEqual([{ personId: 'a', slot: 0, days: 2 }, { personId: 'a', slot: 1, days: 2 }]);
  });

  it('keeps half-blocks open in which someone is not there', () => {
    const late = resident('a', [{ period: period(30, 86), pgy: 1, offCycle: false }]);
    const leaving = resident('b', [{ period: period(0, 86), pgy: 2, offCycle: true }]);
    const problem = problemOf(schedule({ people: [late, leaving], stays: [stay('b', 'fmc', 2, 44)] }));
    expect(problem.locked.map((l) => `${l.personId}${l.slot}`)).toEqual(['a0', 'a1', 'b3', 'b4', 'b5']);
  });

  it('is refused on observed requirements, naming how to confirm them', () => {
    const observed = schedule({ requirements: [{ ...requirement, status: 'observed' }] });
    expect(() => problemOf(observed)).toThrow(expect.objectContaining({ code: 'planning.requirements_not_confirmed', facts: expect.objectContaining({ observed: 1 }) }));
    expect(annualProblemOf(observed, DEFAULT_WEIGHTS, true).requirements).toHaveLength(1);
  });
});

describe('the changes of a solution', () => {
  it('join neighbouring cells, leave equal cells to the day as they are, and spare locked ones', () => {
    const standing = schedule({ stays: [stay('a', 'fmc', 2, 20), stay('a', 'fmc', 58, 86, true)] });
    const cells = [['fmc', 'icu', 'icu', null, 'icu', 'icu']];
    expect(solutionChanges(standing, problemOf(standing), { version: 1, cells })).toEqual([
      { kind: 'set-stay', personId: 'a', from: at(16), to: at(44), rotationId: 'icu' },
    ]);
  });

  it('clear a cell that becomes open', () => {
    const standing = schedule({ stays: [stay('a', 'fmc', 2, 30)] });
    const cells = [['fmc', null, null, null, null, null]];
    expect(solutionChanges(standing, problemOf(standing), { version: 1, cells })).toEqual([{ kind: 'set-stay', personId: 'a', from: at(16), to: at(30), rotationId: null }]);
  });
});
