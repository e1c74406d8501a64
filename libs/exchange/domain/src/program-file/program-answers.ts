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

/** First days that look right: the Monday nearest to the academic year's start, and that start. The first is taken until somebody says otherwise. */
export function proposedFirstDays(yearStart: LocalDate, known: readonly { readonly name: string; readonly from: LocalDate }[]): ProposedDay[] {
  const offset = weekday(yearStart) - 1;
  const monday = offset <= 3 ? addDays(yearStart, -offset) : addDays(yearStart, 7 - offset);
  const days = [
    ...known.map(({ name, from }) => ({ date: from, why: `The first day of ${name}` })),
    { date: monday, why: 'The Monday nearest to the start of the academic year' },
    { date: yearStart, why: 'The start of the academic year' },
  ];
  return days.filter((day, i) => days.findIndex((other) => other.date === day.date) === i);
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
