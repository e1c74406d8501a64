import { Injectable } from '@nestjs/common';
import { changedPeriods } from '@housestaff/assignments/domain';
import { addDays, contains, instantAt, type LocalDate } from '@housestaff/kernel';
import { PublishedRows } from '../ports/published-rows';
import { Versions } from '../ports/versions';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import { stayChangeViews, type StayChangeView } from '../versions/stay-change-view';
import type { Manifest } from './manifest-view';

/** Lines shown of one publication; a new year would be hundreds. */
const SHOWN = 8;

/** What was published since the day before and moves someone on the day itself. */
@Injectable()
export class ManifestNews {
  constructor(
    private readonly versions: Versions,
    private readonly rows: PublishedRows,
  ) {}

  async since(schedule: EffectiveSchedule, date: LocalDate): Promise<{ updatedAt: string | null; changed: Manifest['changed'] }> {
    const scheduleId = schedule.schedule.id;
    const [newest] = await this.versions.of(scheduleId);
    const yesterday = new Date(instantAt(addDays(date, -1), 0, schedule.catalog.zone));
    const changed: { at: string; text: string }[] = [];
    for (const { number, publishedAt } of await this.versions.since(scheduleId, yesterday)) {
      if (number === 1) continue;
      const [before, after] = [await this.rows.asOf(scheduleId, number - 1), await this.rows.asOf(scheduleId, number)];
      const moved = changedPeriods(before.stays, after.stays).filter((one) => contains(one.period, date));
      changed.push(...stayChangeViews(moved.slice(0, SHOWN), schedule).map((one) => ({ at: publishedAt.toISOString(), text: textOf(one) })));
      if (moved.length > SHOWN) changed.push({ at: publishedAt.toISOString(), text: `and ${moved.length - SHOWN} more` });
    }
    return { updatedAt: newest?.publishedAt.toISOString() ?? null, changed };
  }
}

function textOf({ personName, before, after }: StayChangeView): string {
  if (after === null) return `${personName} off ${before}`;
  return before === null ? `${personName} to ${after}` : `${personName} to ${after}, was ${before}`;
}
