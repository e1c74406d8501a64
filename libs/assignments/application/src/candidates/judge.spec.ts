import { addDays, type DateRange } from '@housestaff/kernel';
import type { PersonOfProgram, RotationOfProgram } from '../ports/schedule-catalog';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import { whyNot } from './judge';

const FIRST = '2026-07-01';
const days = (from: number, to: number): DateRange => ({ start: addDays(FIRST, from), end: addDays(FIRST, to) });
const rotation = { id: 'icu', abbreviation: 'ICU', audience: 'resident', leaveEligible: true } as RotationOfProgram;
const blocks = [0, 1, 2].map((index) => ({ id: `b${index}`, period: days(28 * index, 28 * index + 28), splitOn: null }));

function judge(given: { pgy?: number; stays?: object[]; absences?: object[]; requirements?: object[]; coverage?: object[]; rotation?: object; kind?: string }): string | undefined {
  const person = { id: 'p', kind: given.kind ?? 'resident', pgyPeriods: [{ period: days(0, 84), pgy: given.pgy ?? 2, offCycle: false }] } as unknown as PersonOfProgram;
  const stay = { personId: 'p', locked: false };
  const schedule = {
    catalog: {
      blocks,
      rotations: [],
      coverage: (given.coverage ?? []).map((one) => ({ rotationId: 'icu', status: 'confirmed', minPeople: 0, maxPeople: null, ...one })),
      requirements: (given.requirements ?? []).map((one) => ({ rotationId: 'icu', status: 'confirmed', minBlocks: 1, maxBlocks: null, fulfilledBy: [], ...one })),
    },
    stays: (given.stays ?? []).map((one) => ({ ...stay, ...one })),
    absences: (given.absences ?? []).map((one) => ({ personId: 'p', status: 'approved', blocking: true, ...one })),
  };
  return whyNot(person, { ...rotation, ...given.rotation }, days(28, 56), schedule as unknown as EffectiveSchedule)?.reasonCode;
}

describe('whyNot', () => {
  it.each([
    ['nothing', {}, undefined],
    ['the person is there', { stays: [{ rotationId: 'icu', period: days(0, 84) }] }, 'same-rotation'],
    ['the person is there for half of it', { stays: [{ rotationId: 'icu', period: days(28, 42) }] }, 'assigned'],
    ['the cell is locked', { stays: [{ rotationId: 'fmc', period: days(28, 56), locked: true }] }, 'locked'],
    ['another cell is locked', { stays: [{ rotationId: 'fmc', period: days(56, 84), locked: true }] }, undefined],
    ['leave for half of it', { absences: [{ period: days(20, 42) }] }, 'on-leave'],
    ['a few days of leave', { absences: [{ period: days(28, 35) }] }, undefined],
    ['a day of leave where none is allowed', { absences: [{ period: days(28, 29) }], rotation: { leaveEligible: false } }, 'on-leave'],
    ['leave that is only asked for', { absences: [{ period: days(28, 56), status: 'requested' }] }, undefined],
    ['another PGY is required', { requirements: [{ pgy: 3 }] }, 'not-this-pgy'],
    ['none of this PGY may', { requirements: [{ pgy: 2, maxBlocks: 0, minBlocks: 0 }, { pgy: 3 }] }, 'not-this-pgy'],
    ['the PGYs that are counted together are others', { coverage: [{ pgys: [1] }] }, 'not-this-pgy'],
    ['a PGY is counted together with another', { coverage: [{ pgys: [2, 3] }, { pgys: [1], maxPeople: 0 }] }, undefined],
    ['it counts for what this PGY needs', { coverage: [{ pgys: [1] }], requirements: [{ rotationId: 'ward', pgy: 2, fulfilledBy: ['icu'] }] }, undefined],
    ['faculty', { kind: 'faculty' }, 'not-this-pgy'],
    ['the maximum is reached', { requirements: [{ pgy: 2, maxBlocks: 1 }], stays: [{ rotationId: 'icu', period: days(0, 28) }] }, 'maximum-met'],
    ['the maximum is just kept', { requirements: [{ pgy: 2, maxBlocks: 1.5 }], stays: [{ rotationId: 'icu', period: days(0, 14) }] }, undefined],
    ['the maximum of what it counts for is reached', { requirements: [{ rotationId: 'ward', pgy: 2, maxBlocks: 1, fulfilledBy: ['icu'] }], stays: [{ rotationId: 'ward', period: days(0, 28) }] }, 'maximum-met'],
    ['a maximum that was only observed', { requirements: [{ pgy: 2, maxBlocks: 0, status: 'observed' }] }, undefined],
  ])('%s', (_, given, code) => expect(judge(given)).toBe(code));
});
