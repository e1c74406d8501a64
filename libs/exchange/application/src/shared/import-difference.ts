import type { ImportPlan, PlannedActivity, PlannedPattern, PlannedPerson, WorkbookReading } from '@housestaff/exchange/domain';
import { contains, overlaps, type Id } from '@housestaff/kernel';
import type { Absence, Person } from '@housestaff/people/domain';
import type { AcademicYear, Activity, Rotation } from '@housestaff/program/domain';
import type { ProgramSnapshot } from './program-snapshots';
import { KnownIds } from './resolved-plan';

export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

export type ImportPart = 'people' | 'rotations' | 'activities' | 'blocks' | 'stays' | 'patterns' | 'absences' | 'duties' | 'requirements' | 'coverage' | 'setups';
export type ImportChanges = Readonly<Record<ImportPart, ImportCounts>>;

const NOTHING: ImportCounts = { added: 0, changed: 0, removed: 0, unchanged: 0 };

/** No change to anything, for kinds of files that touch only some parts. */
export const NO_CHANGES: ImportChanges = {
  ...{ people: NOTHING, rotations: NOTHING, activities: NOTHING, blocks: NOTHING, stays: NOTHING, patterns: NOTHING },
  ...{ absences: NOTHING, duties: NOTHING, requirements: NOTHING, coverage: NOTHING, setups: NOTHING },
};

export interface ImportDifference {
  readonly changes: ImportChanges;
  readonly keptManual: number;
}

/** What the schedule says of the file's stays. */
export interface StayOutcome {
  readonly counts: ImportCounts;
  readonly kept: number;
}

export interface DifferenceOptions {
  readonly replaceManual: boolean;
  readonly stays: StayOutcome;
}

/** What committing would change in the program as it is now. */
export function differenceOf(reading: WorkbookReading, plan: ImportPlan, snapshot: ProgramSnapshot, options: DifferenceOptions): ImportDifference {
  const ids = new KnownIds(snapshot);
  const { stays } = options;
  const absences = absenceWork(plan, snapshot, (key) => ids.person(key)?.id);
  const people = count(plan.people, (p) => personState(p, ids.person(p.key), reading.calendar.start), options);
  const activities = count(plan.activities, (a) => activityState(a, ids.activity(a.code)), options);
  const patterns = count(plan.patterns, (p) => patternState(p, snapshot, ids), options);
  return {
    changes: {
      ...NO_CHANGES,
      people: people.counts,
      rotations: { added: plan.rotations.filter((r) => !ids.rotation(`new:${r.name}`)).length, changed: 0, removed: 0, unchanged: usedRotations(plan).filter((ref) => ids.rotation(ref)).length },
      activities: activities.counts,
      blocks: blockCounts(reading, snapshot.year),
      stays: stays.counts,
      patterns: patterns.counts,
      absences: { added: absences.added.length, changed: 0, removed: absences.gone.length, unchanged: plan.absences.length - absences.added.length - absences.kept },
    },
    keptManual: stays.kept + absences.kept + people.kept + activities.kept + patterns.kept,
  };
}

/** `edited`: it differs because someone changed it since; it stays so unless replacing was asked for. */
export type State = 'added' | 'changed' | 'edited' | 'unchanged';

function count<T>(items: readonly T[], stateOf: (item: T) => State, { replaceManual }: Pick<DifferenceOptions, 'replaceManual'>): { counts: ImportCounts; kept: number } {
  const states = items.map(stateOf);
  const of = (state: State) => states.filter((s) => s === state).length;
  const kept = replaceManual ? 0 : of('edited');
  return { counts: { added: of('added'), changed: of('changed') + of('edited') - kept, removed: 0, unchanged: of('unchanged') + kept }, kept };
}

export function personState(planned: PlannedPerson, person: Person | undefined, firstDay: string): State {
  if (!person) return 'added';
  if (planned.pgy === null) return 'unchanged';
  const now = person.pgyPeriods.find((period) => contains(period.period, firstDay));
  if (!now) return 'changed';
  const sameCycle = planned.offCycleGuessed || now.offCycle === planned.offCycle;
  return now.pgy === planned.pgy && sameCycle ? 'unchanged' : 'edited';
}

/** Times that the file has none of do not take away those that the program has. */
export function activityState(planned: PlannedActivity, activity: Activity | undefined): State {
  if (!activity) return 'added';
  const sameWords = planned.name === activity.name && planned.category === activity.category && planned.dutyKind === activity.dutyKind;
  if (sameWords && planned.times !== null && activity.times === null) return 'changed';
  const sameTimes = planned.times === null || canonical(planned.times) === canonical(activity.times);
  return sameTimes && sameWords ? 'unchanged' : 'edited';
}

function canonical(times: PlannedActivity['times']): string {
  const span = (s: { start: number; end: number } | null | undefined) => (s ? `${s.start}-${s.end}` : '');
  return `${span(times?.am)}|${span(times?.pm)}|${span(times?.day)}`;
}

function usedRotations(plan: ImportPlan): string[] {
  return [...new Set([...plan.stays.map((s) => s.rotation), ...plan.patterns.map((p) => p.rotation)])];
}

export function patternState(planned: PlannedPattern, snapshot: Pick<ProgramSnapshot, 'rotations' | 'activities'>, ids: KnownIds): State {
  const rotation = snapshot.rotations.find((r) => r.id === ids.rotation(planned.rotation));
  if (!rotation || rotation.pattern.length === 0) return 'added';
  return patternText(rotation, snapshot) === planned.cells.map(cellText).sort().join() ? 'unchanged' : 'edited';
}

function patternText(rotation: Rotation, { activities }: Pick<ProgramSnapshot, 'activities'>): string {
  const codes = new Map<Id, string>(activities.map((a) => [a.id, a.code]));
  return rotation.pattern.map((cell) => cellText({ ...cell, code: codes.get(cell.activityId) ?? '' })).sort().join();
}

function cellText(cell: { week: number; weekday: number; half: string; code: string }): string {
  return `${cell.week}:${cell.weekday}:${cell.half}:${cell.code}`;
}

function blockCounts(reading: WorkbookReading, year: AcademicYear | null): ImportCounts {
  const { blocks } = reading.calendar;
  if (!year) return { added: blocks.length, changed: 0, removed: 0, unchanged: 0 };
  const same = blocks.filter((block) => year.blocks.some((b) => b.period.start === block.start && b.period.end === block.end)).length;
  const changed = Math.min(blocks.length, year.blocks.length) - same;
  return { added: Math.max(0, blocks.length - year.blocks.length), changed, removed: Math.max(0, year.blocks.length - blocks.length), unchanged: same };
}

export function blocksDiffer(blocks: WorkbookReading['calendar']['blocks'], year: AcademicYear): boolean {
  return blocks.length !== year.blocks.length || blocks.some((block) => !year.blocks.some((b) => b.period.start === block.start && b.period.end === block.end));
}

export interface AbsenceWork {
  readonly added: readonly ImportPlan['absences'][number][];
  /** Imported before and not in the file any more. */
  readonly gone: readonly Absence[];
  /** Planned ones that give way to what was entered or changed by hand. */
  readonly kept: number;
}

/** Same person and days: there already. Any other of their absences on those days was made by hand since, and stands. */
export function absenceWork(plan: ImportPlan, snapshot: Pick<ProgramSnapshot, 'absences'>, personId: (key: string) => Id | undefined): AbsenceWork {
  const added: ImportPlan['absences'][number][] = [];
  const matched = new Set<Id>();
  let kept = 0;
  for (const planned of plan.absences) {
    const own = snapshot.absences.filter((a) => a.personId === personId(planned.personKey) && !wasWithdrawn(a));
    const same = own.find((a) => !matched.has(a.id) && a.period.start === planned.range.start && a.period.end === planned.range.end);
    const edited = own.find((a) => a.source === 'manual' && overlaps(a.period, planned.range));
    if (same) matched.add(same.id);
    else if (edited) kept += 1;
    else added.push(planned);
  }
  const gone = snapshot.absences.filter((a) => a.source === 'import' && !wasWithdrawn(a) && !matched.has(a.id));
  return { added, gone, kept };
}

/** Cancelled by an import, not by a person. */
function wasWithdrawn(absence: Absence): boolean {
  return absence.source === 'import' && absence.status === 'cancelled';
}
