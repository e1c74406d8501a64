import { Injectable } from '@nestjs/common';
import { ScheduleReader, Versions, type EffectiveSchedule } from '@housestaff/assignments/application';
import { NothingPublished } from '@housestaff/exchange/domain';
import { Clock, dayWords, type Id } from '@housestaff/kernel';
import { dayOf, momentWords } from '../../reports/words/report-dates';

/** What a file is of, and which version: said on each. */
export interface FileHead {
  readonly program: string;
  readonly year: string;
  readonly zone: string;
  readonly version: number;
  readonly publishedAt: Date;
  readonly madeAt: Date;
}

export interface PublishedSchedule {
  readonly schedule: EffectiveSchedule;
  readonly head: FileHead;
}

/** Finds what is published. Needs a running unit of work. Drafts are never exported. */
@Injectable()
export class PublishedSchedules {
  constructor(
    private readonly reader: ScheduleReader,
    private readonly versions: Versions,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound; NothingPublished where there is nothing to export yet. */
  async read(scheduleId: Id): Promise<PublishedSchedule> {
    const schedule = await this.reader.effective(scheduleId);
    const { program, year, zone } = schedule.catalog;
    const version = await this.versions.find(scheduleId, schedule.schedule.publishedVersion);
    if (!version) throw new NothingPublished(year.name);
    return { schedule, head: { program: program.name, year: year.name, zone, version: version.number, publishedAt: version.publishedAt, madeAt: this.clock.now() } };
  }
}

/** "As published on 3 Jul 2026, version 4" */
export function asPublished({ publishedAt, version, zone }: FileHead): string {
  return `As published on ${dayWords(dayOf(publishedAt.toISOString(), zone))}, version ${version}`;
}

/** At the foot of each page. */
export function footWords(head: FileHead): string {
  return `${asPublished(head)} · made ${momentWords(head.madeAt.toISOString(), head.zone)} (${head.zone})`;
}
