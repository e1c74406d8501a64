import fc from 'fast-check';
import { daysBetween } from '@housestaff/kernel';
import type { DomainError } from '@housestaff/kernel';
import { smallProgram } from '../testing/small-program';
import { changedAnswers, firstAnswers, proposedFirstDays } from './program-answers';
import { programBalance } from './program-balance';
import { makeProgramPlan } from './program-plan';
import { readProgramFile } from './read-program-file';

const problemsOf = (value: unknown) => {
  try {
    readProgramFile(value);
    return [];
  } catch (error) {
    return ((error as DomainError).facts['problems'] as { path: string; what: string }[]).map(({ path, what }) => `${path}: ${what}`);
  }
};
const days = proposedFirstDays('2026-07-01', [], 52);

describe('reading a program file', () => {
  it.each<[string, (file: ReturnType<typeof smallProgram>) => void, string]>([
    ['a maximum under its minimum', (file) => (file.rotations[1]!.seniors = { min: 3, max: 2 }), 'rotations[1].seniors.max: expected a whole number ≥ min'],
    ['a half person', (file) => (file.rotations[0]!.interns = { min: 0.5, max: 2 }), 'rotations[0].interns.min: expected a whole number from 0 to 2000'],
    ['a code twice', (file) => (file.rotations[1]!.code = 'icu'), 'rotations[1].code: expected another code than rotations[0]'],
    ['a rotation that is not there', (file) => (file.rotations[2]!.fulfils = ['XYZ']), 'rotations[2].fulfils[0]: expected the code of a rotation in this file'],
    ['a rotation for itself', (file) => (file.rotations[2]!.fulfils = ['MET']), 'rotations[2].fulfils[0]: expected the code of another rotation'],
    ['a resident twice', (file) => (file.residents[1]!.id = 'R01'), 'residents[1].id: expected another id than residents[0]'],
    ['a cohort too many', (file) => (file.residents[0]!.cohort = 5), 'residents[0].cohort: expected a whole number from 0 to 4'],
    ['a PGY as a word', (file) => Object.assign(file.residents[0]!, { pgy: 'one' }), 'residents[0].pgy: expected a whole number from 1 to 9'],
    ['no weeks', (file) => Object.assign(file, { weeks: undefined }), 'weeks: expected a whole number from 1 to 53'],
    ['a strange year of training', (file) => Object.assign(file.rotations[0]!.requiredWeeks, { pgyX: 3 }), 'rotations[0].requiredWeeks.pgyX: expected a year of training, pgy1 to pgy9'],
  ])('names %s', (_, break_, expected) => {
    const file = smallProgram();
    break_(file);
    expect(problemsOf(file)).toContain(expected);
  });

  it('refuses what is no program at all, whatever it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => expect(problemsOf(value).length).toBeGreaterThan(0)));
  });

  it('names fields that it does not know, and goes on', () => {
    const file = { ...smallProgram(), schema: 2, extra: { deep: [1, 2] } };
    expect(readProgramFile(file).unknown.map(({ path }) => path)).toEqual(expect.arrayContaining(['schema', 'extra.deep[0]', 'extra.deep[1]', 'rotations[0].intensity']));
  });
});

describe('what a program file becomes', () => {
  it.each([
    ['2026-06-29', 365, 8],
    ['2026-07-01', 365, 8],
    ['2027-07-01', 366, 9],
    ['2028-02-29', 366, 9],
  ])('52 weeks from %s: a year of %d days whose last week has %d', (firstDay, length, last) => {
    const file = readProgramFile(smallProgram());
    const plan = makeProgramPlan(file, { ...firstAnswers(file, days), firstDay });
    expect(plan.blocks).toHaveLength(52);
    expect(daysBetween(plan.year.start, plan.year.end)).toBe(length);
    expect(daysBetween(plan.blocks[51]!.from, plan.blocks[51]!.to)).toBe(last);
    expect(plan.blocks.every((block, i) => i === 0 || block.from === plan.blocks[i - 1]!.to)).toBe(true);
  });

  it('has coverage of interns, and of the other years together; weeks of one rotation count for another', () => {
    const file = readProgramFile(smallProgram());
    const plan = makeProgramPlan(file, firstAnswers(file, days));
    expect(plan.coverage.filter(({ code }) => code === 'ICU')).toEqual([{ code: 'ICU', pgys: [1], min: 1, max: 2 }, { code: 'ICU', pgys: [2, 3], min: 1, max: 2 }]);
    expect(plan.requirements.find(({ code, pgy }) => code === 'WARD' && pgy === 1)).toEqual({ code: 'WARD', pgy: 1, weeks: 12, fulfilledBy: ['MET'] });
    expect(plan.clinic).toEqual({ code: 'CLINIC', every: 5, cohorts: [0, 1, 2, 3, 4].map((cohort) => ({ cohort: String(cohort), from: cohort + 1 })) });
    expect(plan.rotations.map(({ abbreviation, category }) => `${abbreviation} ${category}`)).toEqual(['ICU critical-care', 'WARD inpatient', 'MET inpatient', 'CLINIC ambulatory', 'VAC leave', 'HOME elective']);
    expect(plan.rotations.every(({ abbreviation }) => abbreviation.length <= 6)).toBe(true);
  });

  it('accounts for every value, whatever is answered: read = stored + listed', () => {
    const file = readProgramFile({ ...smallProgram(), schema: 2 });
    fc.assert(fc.property(fc.record({ confirm: fc.boolean(), runWishes: fc.boolean(), clinicRotation: fc.constantFrom(null, 'CLINIC', 'MET') }), (answers) => {
      const given = changedAnswers(file, firstAnswers(file, days), answers);
      const { sheets, rejected } = programBalance(file, given, makeProgramPlan(file, given));
      expect(sheets.reduce((sum, sheet) => sum + sheet.cellsRead, 0)).toBe(file.values.length);
      expect(sheets.reduce((sum, sheet) => sum + sheet.rejected, 0)).toBe(rejected.length);
      for (const sheet of sheets) expect(sheet.cellsRead).toBe(sheet.stored + sheet.rejected);
      expect(rejected.every(({ cell, what, fix }) => cell && what && fix)).toBe(true);
    }));
  });
});

describe('the first day', () => {
  it.each([['2026-07-01', '2026-06-29'], ['2027-07-01', '2027-06-28'], ['2023-07-01', '2023-07-03'], ['2024-07-01', '2024-07-01']])('near %s is proposed as Monday %s', (start, monday) => {
    expect(proposedFirstDays(start, [], 52)[0]?.date).toBe(monday);
  });

  const year = (from: string, to: string, blocks: number, published: boolean) => ({ name: from, from, to, blocks, published });
  it.each([
    ['a year of as many blocks', [year('2026-07-01', '2027-07-01', 52, true)], ['2026-07-01', '2027-07-05', '2027-07-01']],
    ['a year that is still empty', [year('2026-07-01', '2027-07-01', 13, false)], ['2026-07-01', '2027-07-05', '2027-07-01']],
    ['no year that is published with other blocks', [year('2026-07-01', '2027-07-01', 13, true)], ['2027-07-05', '2027-07-01']],
    ['the year after two of them', [year('2026-07-01', '2027-07-01', 13, true), year('2027-07-01', '2028-07-01', 13, true)], ['2028-07-03', '2028-07-01']],
  ])('is that of %s', (_, years, expected) => expect(proposedFirstDays('2026-07-01', years, 52).map(({ date }) => date)).toEqual(expected));

  it('is a day', () => {
    const file = readProgramFile(smallProgram());
    expect(() => changedAnswers(file, firstAnswers(file, days), { firstDay: '2026-02-30' })).toThrow('no day');
    expect(() => changedAnswers(file, firstAnswers(file, days), { clinicRotation: 'XYZ' })).toThrow('not in the file');
  });
});
