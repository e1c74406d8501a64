import { addDays, daysBetween, fromEpochDay, toEpochDay, type DateRange, type LocalDate } from '@housestaff/kernel';
import { abbreviate, traitsOf } from '../labels/rotation-traits';
import type { ProgramAnswers } from './program-answers';
import type { FileRotation, ProgramFile } from './program-file';

export interface WeekBlock {
  readonly name: string;
  readonly from: LocalDate;
  /** Out. */
  readonly to: LocalDate;
}

export interface PlannedResident {
  readonly id: string;
  readonly pgy: number;
  readonly cohort: string | null;
}

/** `code` is the file's own: how the other rows name it. */
export interface CodedRotation {
  readonly code: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly colour: string;
  readonly category: string;
}

export interface CodedRequirement {
  readonly code: string;
  readonly pgy: number;
  readonly weeks: number;
  /** Codes of rotations whose weeks count here too. */
  readonly fulfilledBy: readonly string[];
}

export interface CodedCoverage {
  readonly code: string;
  readonly pgys: readonly number[];
  readonly min: number;
  readonly max: number;
}

/** Cohorts that take one rotation in turn. */
export interface ClinicCycle {
  readonly code: string;
  readonly every: number;
  /** `from`: the first week, counted from 1. */
  readonly cohorts: readonly { readonly cohort: string; readonly from: number }[];
}

/** Everything that committing would write, rotations by their code. */
export interface ProgramPlan {
  readonly yearName: string;
  readonly year: DateRange;
  readonly blocks: readonly WeekBlock[];
  readonly residents: readonly PlannedResident[];
  readonly rotations: readonly CodedRotation[];
  readonly requirements: readonly CodedRequirement[];
  readonly coverage: readonly CodedCoverage[];
  readonly clinic: ClinicCycle | null;
  readonly runs: readonly { readonly code: string; readonly weeks: number }[];
}

export const CLINIC_SETUP = 'Clinic weeks';

const CATEGORIES: Readonly<Record<string, string>> = {
  'critical-care': 'critical-care',
  inpatient: 'inpatient',
  outpatient: 'ambulatory',
  emergency: 'emergency',
  obstetrics: 'obstetrics',
  elective: 'elective',
  'non-clinical': 'other',
};

/** Pure: preview and commit see the same plan. */
export function makeProgramPlan(file: ProgramFile, answers: ProgramAnswers): ProgramPlan {
  const year = { start: answers.firstDay, end: yearAfter(answers.firstDay) };
  const fulfilledBy = (code: string) => file.rotations.filter((rotation) => rotation.fulfils.includes(code)).map((rotation) => rotation.code);
  const seniors = [...new Set(file.residents.map((resident) => resident.pgy))].filter((pgy) => pgy > 1).sort((a, b) => a - b);
  return {
    yearName: answers.yearName ?? `AY ${year.start.slice(0, 4)}-${year.end.slice(2, 4)}`,
    year,
    blocks: weekBlocks(year, file.weeks),
    residents: file.residents.map(({ id, pgy, cohort }) => ({ id, pgy, cohort: cohort === null ? null : String(cohort) })),
    rotations: codedRotations(file.rotations),
    requirements: file.rotations.flatMap(({ code, requiredWeeks }) => requiredWeeks.filter(({ weeks }) => weeks > 0).map(({ pgy, weeks }) => ({ code, pgy, weeks, fulfilledBy: fulfilledBy(code) }))),
    coverage: file.rotations.flatMap(({ code, interns, seniors: span }) => [
      ...(interns ? [{ code, pgys: [1], ...interns }] : []),
      ...(span ? [{ code, pgys: seniors.length > 0 ? seniors : [2, 3], ...span }] : []),
    ]),
    clinic: clinicOf(file, answers),
    runs: answers.runWishes ? file.rotations.flatMap(({ code, runWeeks }) => (runWeeks !== null && runWeeks > 1 ? [{ code, weeks: runWeeks }] : [])) : [],
  };
}

/** Weeks from the first day on; what is left of the year belongs to the last of them. */
function weekBlocks({ start, end }: DateRange, weeks: number): WeekBlock[] {
  const first = toEpochDay(start);
  return Array.from({ length: weeks }, (_, i) => {
    const from = fromEpochDay(first + 7 * i);
    return { name: `Week ${i + 1}`, from, to: i === weeks - 1 ? laterOf(end, addDays(from, 7)) : addDays(from, 7) };
  });
}

function laterOf(one: LocalDate, other: LocalDate): LocalDate {
  return one > other ? one : other;
}

/** The same day a year on; 1 March after 29 February. */
function yearAfter(day: LocalDate): LocalDate {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return next.endsWith('-02-29') ? `${next.slice(0, 4)}-03-01` : next;
}

/** Days of the year that no week of its own holds: they lengthen the last one. */
export function daysLeftOver({ year }: Pick<ProgramPlan, 'year'>, weeks: number): number {
  return Math.max(0, daysBetween(year.start, year.end) - 7 * weeks);
}

function codedRotations(rotations: readonly FileRotation[]): CodedRotation[] {
  const taken = new Set(rotations.map(({ code }) => code).filter((code) => code.length <= 6));
  return rotations.map(({ code, name, setting }) => {
    const abbreviation = code.length <= 6 ? code : abbreviate(name, taken);
    taken.add(abbreviation);
    return { code, name, abbreviation, colour: traitsOf(name).colour, category: categoryOf(name, setting) };
  });
}

function categoryOf(name: string, setting: string): string {
  if (/\b(?:vacation|leave)\b/i.test(name)) return 'leave';
  return CATEGORIES[setting] ?? traitsOf(name).category;
}

function clinicOf(file: ProgramFile, { clinicRotation }: ProgramAnswers): ClinicCycle | null {
  if (clinicRotation === null || file.cohorts < 2) return null;
  return { code: clinicRotation, every: file.cohorts, cohorts: Array.from({ length: file.cohorts }, (_, cohort) => ({ cohort: String(cohort), from: cohort + 1 })) };
}

/** Rotations with a setting that this product has no category for: the name decides instead. */
export function isKnownSetting(setting: string): boolean {
  return setting === '' || setting in CATEGORIES;
}
