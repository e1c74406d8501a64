import { addDays, isLocalDate, weekday, type LocalDate } from '@housestaff/kernel';
import { InvalidMapping } from '../exchange.errors';
import type { ProgramFile } from './program-file';

/** What a program file leaves open, and what a person said. */
export interface ProgramAnswers {
  /** The file has no dates: the first day of its first week. */
  readonly firstDay: LocalDate;
  readonly yearName: string | null;
  /** Requirements and coverage are the program's own at once; otherwise proposals that nothing enforces. */
  readonly confirm: boolean;
  /** Code of the rotation that cohorts take in turn; null: cohorts get no weeks of their own. */
  readonly clinicRotation: string | null;
  /** The usual lengths of stays as wishes, switched off until somebody wants them; otherwise they are left out and listed. */
  readonly runWishes: boolean;
}

export type ProgramAnswerChanges = Partial<ProgramAnswers>;

export interface ProposedDay {
  readonly date: LocalDate;
  readonly why: string;
}

/** An academic year that the program has. */
export interface YearThere {
  readonly name: string;
  readonly from: LocalDate;
  /** Out. */
  readonly to: LocalDate;
  readonly blocks: number;
  /** Somebody published a schedule in it. */
  readonly published: boolean;
}

/**
 * First days that look right, the likeliest first: of a year that the file fits or that is still empty, then the Monday nearest
 * to the academic year's start and that start, of the first academic year from `yearStart` on that is free.
 */
export function proposedFirstDays(yearStart: LocalDate, years: readonly YearThere[], weeks: number): ProposedDay[] {
  const fits = years.filter((year) => year.blocks === weeks);
  const empty = years.filter((year) => year.blocks !== weeks && !year.published);
  const start = freeStart(yearStart, years);
  const near = nearestMonday(start);
  const monday = years.some((year) => year.from < near && near < year.to) ? addDays(near, 7) : near;
  const days = [
    ...[...fits, ...empty].map(({ name, from }) => ({ date: from, why: `The first day of ${name}` })),
    { date: monday, why: monday === near ? 'The Monday nearest to the start of the academic year' : 'The first Monday after the year before' },
    { date: start, why: 'The start of the academic year' },
  ].filter(({ date }) => !years.some((year) => year.from < date && date < year.to));
  return days.filter((day, i) => days.findIndex((other) => other.date === day.date) === i);
}

/** The same day, in the first year from then on that no academic year of the program holds. */
function freeStart(from: LocalDate, years: readonly YearThere[]): LocalDate {
  const holds = years.some((year) => year.from < addDays(from, 300) && from < year.to);
  return holds ? freeStart(`${Number(from.slice(0, 4)) + 1}${from.slice(4)}`, years) : from;
}

function nearestMonday(day: LocalDate): LocalDate {
  const offset = weekday(day) - 1;
  return offset <= 3 ? addDays(day, -offset) : addDays(day, 7 - offset);
}

export function firstAnswers(file: ProgramFile, days: readonly ProposedDay[]): ProgramAnswers {
  const clinic = file.cohorts > 1 ? file.rotations.find(({ code, name }) => /clinic/i.test(code) || /clinic/i.test(name)) : undefined;
  return { firstDay: days[0]?.date ?? '', yearName: null, confirm: false, clinicRotation: clinic?.code ?? null, runWishes: true };
}

/** Throws InvalidMapping naming the field. */
export function changedAnswers(file: ProgramFile, answers: ProgramAnswers, changes: ProgramAnswerChanges): ProgramAnswers {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as ProgramAnswerChanges;
  const changed = { ...answers, ...given, yearName: (given.yearName === undefined ? answers.yearName : given.yearName)?.trim() || null };
  if (!isLocalDate(changed.firstDay)) throw new InvalidMapping('program.firstDay', `"${changed.firstDay}" is no day`, 'Write it as YYYY-MM-DD');
  const known = file.rotations.map((rotation) => rotation.code);
  if (changed.clinicRotation !== null && !known.includes(changed.clinicRotation)) throw new InvalidMapping('program.clinicRotation', `"${changed.clinicRotation}" is not in the file`, `Use one of ${known.join(', ')}`);
  return changed;
}
