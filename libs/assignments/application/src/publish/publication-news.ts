import { Injectable } from '@nestjs/common';
import { changedPeriods, type ChangedPeriod } from '@housestaff/assignments/domain';
import { addDays, Clock, Events, intersect, localDateOf, type DateRange, type Id } from '@housestaff/kernel';
import type { RowChanges } from '../ports/published-rows';
import type { ScheduleState } from '../ports/schedules';
import type { VersionState } from '../ports/versions';

/** What is changed so many days ahead, people are told of. */
const SOON_DAYS = 30;

/** What the event of a new version says beside who is concerned. */
export interface PublishedFacts {
  readonly number: number;
  readonly source: VersionState['source'];
  /** Where people are elsewhere within the next 30 days. */
  readonly soon: readonly ChangedPeriod[];
  /** Whose calls or half-days are others within the next 30 days, and over which days. */
  readonly duties: readonly { readonly personId: Id; readonly period: DateRange }[];
}

/** Says that a version is published. In the unit of work that publishes it. */
@Injectable()
export class PublicationNews {
  constructor(
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async tell({ id, programId }: ScheduleState, { number, source }: VersionState, changes: RowChanges, zone: string): Promise<void> {
    const today = localDateOf(this.clock.now().getTime(), zone);
    const window = { start: today, end: addDays(today, SOON_DAYS) };
    const facts: PublishedFacts = { number, source, soon: soonElsewhere(changes, window), duties: soonOtherDuties(changes, window) };
    await this.events.record({ kind: 'assignments.version.published', programId, resource: 'schedule', resourceId: id, personIds: personsIn(changes), facts });
  }
}

function soonElsewhere({ stays }: RowChanges, window: DateRange): ChangedPeriod[] {
  const before = [...stays.removed, ...stays.changed.map((one) => one.before), ...stays.unchanged.map((one) => one.before)];
  const after = [...stays.added, ...stays.changed.map((one) => one.after), ...stays.unchanged.map((one) => one.after)];
  return changedPeriods(before, after).filter(({ period }) => intersect(period, window));
}

function soonOtherDuties({ duties }: RowChanges, { start, end }: DateRange): { personId: Id; period: DateRange }[] {
  const days = new Map<Id, DateRange>();
  for (const { personId, date } of [...duties.added, ...duties.removed, ...duties.changed.map((one) => one.after)]) {
    if (date < start || date >= end) continue;
    const known = days.get(personId) ?? { start: date, end: addDays(date, 1) };
    days.set(personId, { start: date < known.start ? date : known.start, end: date >= known.end ? addDays(date, 1) : known.end });
  }
  return [...days].map(([personId, period]) => ({ personId, period }));
}

function personsIn({ stays, handDuties, duties }: RowChanges): Id[] {
  const changed = [stays, handDuties, duties].flatMap((diff) => [...diff.added, ...diff.removed, ...diff.changed.map((one) => one.after)]);
  return [...new Set(changed.map(({ personId }) => personId))];
}
