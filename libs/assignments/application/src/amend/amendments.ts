import { Injectable } from '@nestjs/common';
import { changedHandDays, changedPeriods, changedSince, DutiesOverlap, findOverlap, peopleChanged, takeBack, type ScheduleRows, type Source } from '@housestaff/assignments/domain';
import { AuditTrail, NotFound, type DateRange, type Id } from '@housestaff/kernel';
import { AmendmentBlocked, AmendmentBuiltUpon, DutyGone, NothingAmended, NotPublished, VersionUndone } from '../assignments.errors';
import { toChanges, type ChangeInput } from '../drafts/change-input';
import { EditCheck } from '../drafts/edit-result';
import { PublishOverrides } from '../ports/compliance-ports';
import type { FindingDiff, ScheduleFinding } from '../ports/finding';
import { PublishedRows } from '../ports/published-rows';
import { Schedules, type ScheduleState } from '../ports/schedules';
import { Versions, type VersionState } from '../ports/versions';
import { Gatekeeper, type OverrideInput } from '../publish/gatekeeper';
import { Publisher } from '../publish/publisher';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import { ScheduleAccess } from '../schedule-reader/schedule-access';
import { ScheduleReader } from '../schedule-reader/schedule-reader';
import { stayChangeViews } from '../versions/stay-change-view';
import { newViolations } from './new-violations';

/** Changes of the published schedule that need no draft. */
export interface Amendment {
  readonly scheduleId: Id;
  readonly changes: readonly ChangeInput[];
  /** Of the rows. */
  readonly source?: Source;
}

export type AmendmentKind = Extract<VersionState['source'], 'swap' | 'scramble' | 'conflict'>;

export interface ApplyAmendment extends Amendment {
  readonly kind: AmendmentKind;
  readonly note: string;
  /** For what would newly be violated; needs the permission schedule:override. One for what no longer is isn't needed, and not kept. */
  readonly overrides?: readonly OverrideInput[];
  /** Violations that the caller found beside the rule engine: each takes a reason too. */
  readonly beside?: readonly ScheduleFinding[];
}

export interface UndoAmendment {
  readonly scheduleId: Id;
  /** The version that the amendment made. */
  readonly number: number;
  readonly kind: AmendmentKind;
  readonly note: string;
}

export interface Amended {
  /** Of the version that was published. */
  readonly number: number;
  readonly findings: FindingDiff;
}

/** Keeps what is about to be published, and by which words. */
interface Target extends Pick<UndoAmendment, 'kind' | 'note'> {
  readonly schedule: ScheduleState;
  readonly before: EffectiveSchedule;
  readonly after: EffectiveSchedule;
  readonly people: ReadonlySet<Id>;
  readonly overrides: readonly OverrideInput[];
  readonly beside?: readonly ScheduleFinding[];
  /** Of the new violations those that block; all of them unless it is said. */
  readonly blocking?: ReadonlySet<string>;
}

/**
 * Changes the published schedule by one version: what swaps, scrambles and resolved conflicts are made of. Call within a
 * unit of work; the caller has decided that the actor may, and audits what it was for.
 */
@Injectable()
export class Amendments {
  constructor(
    private readonly access: ScheduleAccess,
    private readonly schedules: Schedules,
    private readonly reader: ScheduleReader,
    private readonly rows: PublishedRows,
    private readonly versions: Versions,
    private readonly check: EditCheck,
    private readonly gate: Gatekeeper,
    private readonly publisher: Publisher,
    private readonly kept: PublishOverrides,
    private readonly audit: AuditTrail,
  ) {}

  /** The published schedule whose academic year holds all of these days. Throws NotPublished. */
  async scheduleFor(programId: Id, period: DateRange): Promise<ScheduleState> {
    for (const schedule of await this.schedules.ofProgram(programId)) {
      if (schedule.publishedVersion === 0) continue;
      const { catalog } = await this.reader.effective(schedule.id);
      const { start, end } = catalog.year.period;
      if (start <= period.start && period.end <= end) return schedule;
    }
    throw new NotPublished(period);
  }

  /** What it would do to the findings; nothing is stored. Throws InvalidValue naming the field, CellLocked, DutyGone, NothingAmended, DutiesOverlap. */
  async preview({ scheduleId, changes, source = 'manual' }: Amendment): Promise<FindingDiff> {
    const before = await this.reader.effective(scheduleId);
    const after = this.afterwards(before, changes, source);
    assertFits(before, after, new Set(changes.map(({ personId }) => personId)));
    return this.check.effectOf(before, after, changes);
  }

  /** Holds the schedule, checks again and publishes. Throws as preview does, and AmendmentBlocked, OverrideNotAllowed. */
  async apply({ scheduleId, changes, source = 'manual', kind, note, overrides = [], beside }: ApplyAmendment): Promise<Amended> {
    const schedule = await this.access.lockSchedule(scheduleId);
    const before = await this.reader.effective(scheduleId);
    const after = this.afterwards(before, changes, source);
    const people = new Set(changes.map(({ personId }) => personId));
    return this.publish({ schedule, before, after, people, kind, note, overrides, beside });
  }

  /**
   * Publishes a version that takes back what an earlier one changed, and nothing else. What stood before that version may
   * stand again. Throws NotFound, VersionUndone, AmendmentBuiltUpon where that was changed again since, CellLocked,
   * AmendmentBlocked.
   */
  async undo({ scheduleId, number, kind, note }: UndoAmendment): Promise<Amended> {
    const schedule = await this.access.lockSchedule(scheduleId);
    const version = await this.versions.find(scheduleId, number);
    if (!version) throw new NotFound('schedule version', String(number));
    if (version.undone) throw new VersionUndone(number);
    const before = await this.reader.effective(scheduleId);
    const [earlier, then, live] = [await this.rows.asOf(scheduleId, number - 1), await this.rows.asOf(scheduleId, number), await this.rows.live(scheduleId)];
    const since = changedSince(earlier, then, live);
    if (since.length > 0) throw new AmendmentBuiltUpon(number, stayChangeViews(since, before));
    const people = peopleChanged(earlier, then);
    const after = this.reader.withRows(before, takeBack(earlier, then, live), people);
    const blocking = await this.newSince(this.reader.withRows(before, rowsOf(people, earlier, live), people), after, people);
    return this.publish({ schedule, before, after, people, kind, note, overrides: [], blocking });
  }

  /** Violations that weren't there then. */
  private async newSince(then: EffectiveSchedule, after: EffectiveSchedule, people: ReadonlySet<Id>): Promise<Set<string>> {
    const findings = await this.check.effectOf(then, after, touching(people));
    return new Set(newViolations(findings).map(({ id }) => id));
  }

  private afterwards(before: EffectiveSchedule, changes: readonly ChangeInput[], source: Source): EffectiveSchedule {
    assertThere(before, changes);
    return this.reader.hypothetical(before, toChanges(changes, before, source));
  }

  private async publish({ schedule, before, after, people, kind, note, overrides, beside = [], blocking }: Target): Promise<Amended> {
    assertFits(before, after, people);
    const found = await this.check.effectOf(before, after, touching(people));
    const findings = { ...found, added: [...found.added, ...beside] };
    const violations = newViolations(findings).filter(({ id }) => blocking?.has(id) ?? true);
    const violated = new Set(violations.map(({ id }) => id));
    const given = this.gate.given(schedule.programId, violations, overrides.filter(({ findingId }) => violated.has(findingId)));
    const reasoned = new Set(given.map(({ finding }) => finding.id));
    const open = violations.filter(({ id }) => !reasoned.has(id));
    if (open.length > 0) throw new AmendmentBlocked(open);
    const version = await this.publisher.publish({ schedule, target: after, source: kind, note });
    await this.kept.keep(schedule.id, version.number, given);
    const overridden = given.map(({ finding: { id, measured, limit }, reason }) => ({ findingId: id, measured, limit, reason }));
    await this.audit.record({ action: 'assignments.schedule.amend', resource: 'schedule', resourceId: schedule.id, before: { publishedVersion: schedule.publishedVersion }, after: { number: version.number, kind, note, overrides: overridden } });
    return { number: version.number, findings };
  }
}

const touching = (people: ReadonlySet<Id>): { personId: Id }[] => [...people].map((personId) => ({ personId }));

/** These people's rows as they were, everybody else's as they are. */
function rowsOf(people: ReadonlySet<Id>, earlier: ScheduleRows, live: ScheduleRows): ScheduleRows {
  const own = ({ personId }: { personId: Id }): boolean => people.has(personId);
  const mixed = <Row extends { personId: Id }>(was: readonly Row[], is: readonly Row[]): Row[] => [...was.filter(own), ...is.filter((row) => !own(row))];
  return { stays: mixed(earlier.stays, live.stays), handDuties: mixed(earlier.handDuties, live.handDuties) };
}

/** Throws NothingAmended, DutiesOverlap: as publishing would, from the rows of these people alone. */
function assertFits(before: EffectiveSchedule, after: EffectiveSchedule, people: ReadonlySet<Id>): void {
  const same = [changedPeriods(before.stays, after.stays), changedHandDays(before.handDuties, after.handDuties)].every((changes) => changes.length === 0);
  if (same) throw new NothingAmended();
  const overlap = findOverlap(after.duties.filter(({ personId }) => people.has(personId)));
  if (overlap) throw new DutiesOverlap(overlap.first.personId, overlap.first.date, overlap.second.date);
}

/** A duty that is named by its id must still be there: a draft may free its half instead, here it would be given twice. Throws DutyGone. */
function assertThere({ handDuties, people }: EffectiveSchedule, changes: readonly ChangeInput[]): void {
  for (const { kind, dutyId, personId, from } of changes) {
    if (kind !== 'remove-duty' || !dutyId || handDuties.some((duty) => duty.id === dutyId)) continue;
    throw new DutyGone(people.find(({ id }) => id === personId)?.displayName ?? personId, from);
  }
}
