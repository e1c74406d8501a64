import type { Balance, RejectedCell, SheetBalance } from '../reading/accounting';
import type { ProgramAnswers, ProposedDay } from './program-answers';
import type { FilePart, ProgramFile } from './program-file';
import { daysLeftOver, isKnownSetting, type ProgramPlan } from './program-plan';

/** What the wire shows of a program file beside the envelope. Ranges are half-open. */
export interface ProgramFileView {
  readonly name: string;
  readonly weeks: number;
  readonly cohorts: number;
  readonly residents: number;
  readonly rotations: readonly { readonly code: string; readonly name: string; readonly abbreviation: string; readonly category: string; readonly action: 'create' | 'match'; readonly matched: string | null }[];
  readonly requirements: number;
  readonly coverage: number;
  readonly answers: ProgramAnswers;
  readonly proposedDays: readonly ProposedDay[];
  readonly lastDay: string;
}

const PARTS: Readonly<Record<FilePart, { name: string; why: string }>> = {
  rotations: { name: 'rotations', why: 'Rotations with what is asked of each week and of each resident' },
  residents: { name: 'residents', why: 'Residents with their year of training and cohort' },
  file: { name: 'the rest of the file', why: 'The number of weeks and cohorts' },
};

/** Says of every value whether it is stored, and why not. */
export function programBalance(file: ProgramFile, answers: ProgramAnswers, plan: ProgramPlan): Balance {
  const listed = new Map([...file.unknown, ...leftOut(file, answers, plan)].map((one) => [one.path, one]));
  const rejected: RejectedCell[] = file.values.flatMap(({ part, path, text }) => {
    const reason = listed.get(path);
    return reason ? [{ sheet: PARTS[part].name, cell: path, text, what: reason.what, fix: reason.fix, ...(reason.choice ? { choice: true as const } : {}) }] : [];
  });
  return { sheets: (['rotations', 'residents', 'file'] as const).map((part) => sheetOf(file, part, rejected)), rejected, remarks: remarksOf(file, answers, plan) };
}

function sheetOf(file: ProgramFile, part: FilePart, rejected: readonly RejectedCell[]): SheetBalance {
  const { name, why } = PARTS[part];
  const values = file.values.filter((value) => value.part === part).length;
  const lost = rejected.filter((cell) => cell.sheet === name).length;
  const rows = part === 'file' ? 1 : file[part].length;
  return { name, kind: 'program', rows, columns: 0, cellsRead: values, stored: values - lost, rejected: lost, why };
}

type Reason = { path: string; what: string; fix: string; choice?: true };

function leftOut(file: ProgramFile, answers: ProgramAnswers, plan: ProgramPlan): Reason[] {
  const wished = new Set(plan.runs.map((run) => run.code));
  const runs = file.rotations.filter(({ code, runWeeks }) => runWeeks !== null && !wished.has(code)).map(({ path, runWeeks }) =>
    runWeeks === 1
      ? { path: `${path}.runWeeks`, what: 'A stay of one week asks for nothing', fix: 'Nothing', choice: true as const }
      : { path: `${path}.runWeeks`, what: 'Usual lengths of stays are left out', fix: 'Take them as wishes', choice: true as const });
  const cycle = plan.clinic === null && file.cohorts > 0 ? [{ path: 'cohorts', what: 'No rotation is chosen that cohorts take in turn', fix: 'Choose the clinic rotation', choice: true as const }] : [];
  return [...runs, ...cycle, ...(answers.runWishes && plan.clinic === null ? wishesWithoutSetup(plan, file) : [])];
}

/** Wishes live in the same set-up as the clinic weeks; without that there is none to put them in. */
function wishesWithoutSetup({ runs }: ProgramPlan, file: ProgramFile): Reason[] {
  const paths = new Map(file.rotations.map((rotation) => [rotation.code, rotation.path]));
  return runs.map(({ code }) => ({ path: `${paths.get(code) ?? ''}.runWeeks`, what: 'Wishes need the set-up of clinic weeks', fix: 'Choose the clinic rotation' }));
}

function remarksOf(file: ProgramFile, answers: ProgramAnswers, plan: ProgramPlan): Balance['remarks'] {
  const sheet = PARTS.file.name;
  const days = daysLeftOver(plan, file.weeks);
  const long = days > 0 ? [{ sheet, cell: 'weeks', text: String(file.weeks), what: `The year has ${days === 1 ? 'a day' : `${days} days`} more than ${file.weeks} weeks; the last week is longer by ${days === 1 ? 'it' : 'them'}`, fix: 'Nothing, or change the calendar afterwards' }] : [];
  const proposals = answers.confirm ? [] : [{ sheet: PARTS.rotations.name, cell: 'requiredWeeks', text: '', what: 'Requirements and coverage become proposals; no plan uses them yet', fix: 'Confirm them here, or later under Rotations' }];
  const settings = file.rotations.filter(({ setting }) => !isKnownSetting(setting)).map(({ path, setting, name }) => ({ sheet: PARTS.rotations.name, cell: `${path}.setting`, text: setting, what: `"${setting}" is no known setting; the category comes from the name "${name}"`, fix: 'Look at its category afterwards' }));
  return [...long, ...settings, ...proposals];
}
