import type { LoadedSchedule } from './loaded-schedule';

const KEPT = 48;

interface Entry {
  readonly stamp: string;
  readonly schedule: LoadedSchedule;
}

/**
 * Schedules already put together, by organization and schedule (and draft). One is used again only under the very stamp
 * it was kept with, which holds all that it was made from, so that another instance's writes are seen at once.
 */
export class ScheduleCache {
  private readonly entries = new Map<string, Entry>();

  async get(key: string, stamp: string, make: () => Promise<LoadedSchedule>): Promise<LoadedSchedule> {
    const found = this.entries.get(key);
    const schedule = found?.stamp === stamp ? found.schedule : await make();
    this.entries.delete(key);
    this.entries.set(key, { stamp, schedule });
    if (this.entries.size > KEPT) this.entries.delete(this.entries.keys().next().value as string);
    return schedule;
  }
}
