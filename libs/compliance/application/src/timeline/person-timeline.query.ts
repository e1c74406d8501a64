import { Injectable } from '@nestjs/common';
import { ScheduleReader } from '@housestaff/assignments/application';
import type { DutyHistory } from '@housestaff/compliance/domain';
import { AuditTrail, NotFound, UnitOfWork, type Id } from '@housestaff/kernel';
import type { Basis } from '../measures/basis';
import { ComplianceFigures } from '../overview/compliance-figures';
import type { PersonMeasures } from '../measures/person-measures';
import { ScheduleMeasures } from '../measures/schedule-measures';
import { timelineOf } from './timeline-of';
import type { PersonTimeline } from './timeline-view';

export interface TimelineAsked {
  readonly scheduleId: Id;
  readonly personId: Id;
  readonly draftId?: Id;
  readonly basis: Basis;
}

/** One resident's year by the rules, week by week. */
@Injectable()
export class PersonTimelineQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reader: ScheduleReader,
    private readonly figures: ComplianceFigures,
    private readonly measures: ScheduleMeasures,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, also for somebody whom the rules aren't for; DutyRowsOverlap where two of their duties are at the same time. */
  async execute({ scheduleId, personId, draftId, basis }: TimelineAsked): Promise<PersonTimeline> {
    return this.uow.run(async () => {
      const schedule = await this.reader.effective(scheduleId, draftId);
      const { pack, people, findings } = await this.figures.of(schedule, basis);
      const asked = people.find((one) => one.person.id === personId);
      if (!asked) throw new NotFound('person', personId);
      if (asked.overlap) throw asked.overlap;
      const scheduled = historyOf(await this.measures.of(schedule, 'scheduled'), asked);
      const worked = historyOf(await this.measures.of(schedule, 'worked'), asked);
      await this.audit.record({ action: 'compliance.timeline.read', resource: 'person', resourceId: personId, query: { scheduleId, draftId, basis } });
      return timelineOf({ asked, scheduled, worked, pack, blocks: schedule.catalog.blocks, findings: findings.filter((one) => one.personId === personId) });
    });
  }
}

function historyOf(people: readonly PersonMeasures[], { person, history }: PersonMeasures): DutyHistory {
  return people.find((one) => one.person.id === person.id)?.history ?? history;
}
