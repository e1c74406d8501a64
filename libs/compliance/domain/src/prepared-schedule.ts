import { NotFound, type Id } from '@housestaff/kernel';
import { DutyNotThere, DutyRowsOverlap } from './compliance.errors';
import { diff, type FindingsDiff } from './diff';
import type { DutyHistory, DutyRow, LeaveSpan, RotationStay } from './duty-history';
import { evaluate } from './evaluate';
import type { Finding } from './measure';
import type { RulePack } from './rule-pack';

/** What the rules say of one person. */
export interface EvaluatedPerson {
  readonly history: DutyHistory;
  readonly findings: readonly Finding[];
  /** Two duties at the same time, as a draft may have them: nothing is measured then. */
  readonly overlap: DutyRowsOverlap | null;
}

/** The people of a schedule with what the rules say of each. Never changed: an edit makes another one. */
export interface PreparedSchedule {
  readonly pack: RulePack;
  readonly people: ReadonlyMap<Id, EvaluatedPerson>;
}

/** An edit, as far as one person's rules see it. */
export interface PersonChange {
  readonly personId: Id;
  readonly remove?: readonly DutyRow[];
  readonly add?: readonly DutyRow[];
  /** All of them after the change, where they change. */
  readonly stays?: readonly RotationStay[];
  readonly leave?: readonly LeaveSpan[];
}

/** Of the people that change; nobody else's findings can. */
export interface ScheduleEffect extends FindingsDiff {
  /** Duties at the same time that weren't before. Such a person's findings are neither removed nor told. */
  readonly overlaps: readonly DutyRowsOverlap[];
  /** Those that were before and aren't any more. */
  readonly overlapsGone: readonly DutyRowsOverlap[];
}

/** Throws DutyTimesWrong. */
export function prepareSchedule(histories: readonly DutyHistory[], pack: RulePack): PreparedSchedule {
  return { pack, people: new Map(histories.map((history) => [history.personId, evaluated(history, pack)])) };
}

/** What some changes do to the findings. Throws NotFound, DutyNotThere, DutyTimesWrong. */
export function effectOf(prepared: PreparedSchedule, changes: readonly PersonChange[]): ScheduleEffect {
  const after = changed(prepared, changes);
  return effectBetween([...after.keys()].map((id) => prepared.people.get(id)!), [...after.values()]);
}

/** What differs for the same people, in the same order. */
export function effectBetween(was: readonly EvaluatedPerson[], now: readonly EvaluatedPerson[]): ScheduleEffect {
  const { removed, ...rest } = diff(was.flatMap((one) => one.findings), now.flatMap((one) => one.findings));
  const untold = new Set(now.filter((one) => one.overlap).map((one) => one.history.personId));
  return { ...rest, removed: removed.filter((finding) => !untold.has(finding.personId)), overlaps: overlapsOnlyIn(now, was), overlapsGone: overlapsOnlyIn(was, now) };
}

function overlapsOnlyIn(these: readonly EvaluatedPerson[], those: readonly EvaluatedPerson[]): DutyRowsOverlap[] {
  return these.flatMap(({ overlap }, n) => (overlap && !isSame(overlap, those[n]?.overlap ?? null) ? [overlap] : []));
}

/** The schedule after some changes; who doesn't change isn't measured again. Throws NotFound, DutyNotThere, DutyTimesWrong. */
export function apply(prepared: PreparedSchedule, changes: readonly PersonChange[]): PreparedSchedule {
  return { ...prepared, people: new Map([...prepared.people, ...changed(prepared, changes)]) };
}

function changed({ people, pack }: PreparedSchedule, changes: readonly PersonChange[]): Map<Id, EvaluatedPerson> {
  const histories = new Map<Id, DutyHistory>();
  for (const change of changes) {
    const history = histories.get(change.personId) ?? people.get(change.personId)?.history;
    if (!history) throw new NotFound('person', change.personId);
    histories.set(change.personId, afterChange(history, change));
  }
  return new Map([...histories].map(([id, history]) => [id, evaluated(history, pack)]));
}

function afterChange(history: DutyHistory, { remove = [], add = [], stays = history.stays, leave = history.leave }: PersonChange): DutyHistory {
  const duties = [...history.duties];
  for (const row of remove) {
    const at = duties.findIndex((one) => one === row || isSameDuty(one, row));
    if (at < 0) throw new DutyNotThere(history.personId, row);
    duties.splice(at, 1);
  }
  duties.push(...add);
  return { ...history, duties, stays, leave };
}

/** Throws DutyTimesWrong. */
export function evaluated(history: DutyHistory, pack: RulePack): EvaluatedPerson {
  try {
    return { history, findings: evaluate(history, pack), overlap: null };
  } catch (error) {
    if (error instanceof DutyRowsOverlap) return { history, findings: [], overlap: error };
    throw error;
  }
}

function isSameDuty(a: DutyRow, b: DutyRow): boolean {
  return a.date === b.date && a.start === b.start && a.end === b.end && a.id === b.id && a.activityCode === b.activityCode && a.kind === b.kind;
}

function isSame(a: DutyRowsOverlap, b: DutyRowsOverlap | null): boolean {
  return b !== null && isSameDuty(a.first, b.first) && isSameDuty(a.second, b.second);
}
