import { Injectable } from '@nestjs/common';
import { changesAnything, PublishedRows, Publisher, Schedules } from '@housestaff/assignments/application';
import type { Id } from '@housestaff/kernel';
import { DutyProjection } from '@housestaff/program/application';

/** One version for each published schedule in which anything differs. The caller audits. */
@Injectable()
export class PublishedDutyProjection extends DutyProjection {
  constructor(
    private readonly schedules: Schedules,
    private readonly rows: PublishedRows,
    private readonly publisher: Publisher,
  ) {
    super();
  }

  async moveZones(programIds: readonly Id[], note: string): Promise<number> {
    let moved = 0;
    for (const programId of programIds) {
      for (const { id } of await this.schedules.ofProgram(programId)) moved += await this.moveIn(id, note);
    }
    return moved;
  }

  private async moveIn(scheduleId: Id, note: string): Promise<number> {
    const schedule = await this.schedules.lock(scheduleId);
    if (!schedule || schedule.publishedVersion === 0) return 0;
    const target = await this.rows.live(scheduleId);
    const changes = await this.publisher.changesOf({ schedule, target });
    if (!changesAnything(changes)) return 0;
    await this.publisher.publish({ schedule, target, source: 'refresh', note });
    return changes.duties.changed.filter(({ before, after }) => before.zone !== after.zone).length;
  }
}
