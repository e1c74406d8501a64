import { Injectable } from '@nestjs/common';
import { changedPeriods, diffHandDuties, diffStays, findOverlap, DutiesOverlap, type ScheduleRows } from '@housestaff/assignments/domain';
import { Clock, CurrentActor, newId, type Id } from '@housestaff/kernel';
import { PublishedRows, type RowChanges } from '../ports/published-rows';
import { ScheduleWorld } from '../ports/schedule-world';
import { Schedules, type ScheduleState } from '../ports/schedules';
import { Versions, type VersionState } from '../ports/versions';
import { PublicationNews } from './publication-news';
import { dutyChanges, withStoredIds } from './target-rows';

export interface Publication {
  /** Locked by the caller. */
  readonly schedule: ScheduleState;
  readonly target: ScheduleRows;
  readonly source: VersionState['source'];
  readonly note: string;
  readonly draftId?: Id;
  readonly rolledBackTo?: number;
}

@Injectable()
export class PublicationStamps {
  constructor(
    private readonly clock: Clock,
    private readonly actor: CurrentActor,
  ) {}

  id(): Id {
    return newId(this.clock);
  }

  /** A refresh follows from what others decided: whoever happened to read first did not publish it. */
  now(source: VersionState['source']): { publishedAt: Date; publishedBy: string } {
    return { publishedAt: this.clock.now(), publishedBy: source === 'refresh' ? 'Housestaff' : this.actor.get().label };
  }
}

/** Makes the next version. Only what differs from the live rows is written. */
@Injectable()
export class Publisher {
  constructor(
    private readonly schedules: Schedules,
    private readonly versions: Versions,
    private readonly rows: PublishedRows,
    private readonly world: ScheduleWorld,
    private readonly stamps: PublicationStamps,
    private readonly news: PublicationNews,
  ) {}

  /** Throws DutiesOverlap where two hand-made duties of a person are at the same time. */
  async publish(publication: Publication): Promise<VersionState> {
    const changes = await this.changesOf(publication);
    const { revision, catalog } = await this.world.load(publication.schedule.programId, publication.schedule.academicYearId);
    const { schedule, source, note, draftId = null, rolledBackTo = null } = publication;
    const number = schedule.publishedVersion + 1;
    const version = { number, ...this.stamps.now(source), note, source, draftId, rolledBackTo, changeCount: countOf(changes) };
    await this.rows.apply(schedule.id, number, changes);
    await this.versions.add(schedule.id, version);
    await this.schedules.advance(schedule.id, number, revision);
    await this.news.tell(schedule, version, changes, catalog.program.zone);
    return version;
  }

  /** The live duties still are what they should be. */
  async confirm({ id, programId, academicYearId }: ScheduleState): Promise<null> {
    await this.schedules.confirm(id, (await this.world.load(programId, academicYearId)).revision);
    return null;
  }

  /** What publishing would write; nothing is stored. */
  async changesOf({ schedule, target }: Pick<Publication, 'schedule' | 'target'>): Promise<RowChanges> {
    const live = await this.rows.live(schedule.id);
    const world = await this.world.load(schedule.programId, schedule.academicYearId);
    const rows = withStoredIds(target, live, () => this.stamps.id());
    const duties = dutyChanges(rows, world, await this.rows.liveDuties(schedule.id));
    const overlap = findOverlap([...duties.added, ...duties.changed.map((one) => one.after), ...duties.unchanged.map((one) => one.after)]);
    if (overlap) throw new DutiesOverlap(overlap.first.personId, overlap.first.date, overlap.second.date);
    return { stays: diffStays(live.stays, rows.stays), handDuties: diffHandDuties(live.handDuties, rows.handDuties), duties };
  }
}

/** Changes as a person counts them: whole changed periods, and duties made by hand. */
function countOf({ stays, handDuties }: RowChanges): number {
  const before = [...stays.removed, ...stays.changed.map((one) => one.before), ...stays.unchanged.map((one) => one.before)];
  const after = [...stays.added, ...stays.changed.map((one) => one.after), ...stays.unchanged.map((one) => one.after)];
  return changedPeriods(before, after).length + handDuties.added.length + handDuties.removed.length;
}

export function changesAnything({ stays, handDuties, duties }: RowChanges): boolean {
  return [stays, handDuties, duties].some((diff) => diff.added.length + diff.removed.length + diff.changed.length > 0);
}
