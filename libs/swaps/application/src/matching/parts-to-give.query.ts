import { Injectable } from '@nestjs/common';
import { ScheduleReader, Schedules, type EffectiveSchedule } from '@housestaff/assignments/application';
import type { Duty } from '@housestaff/assignments/domain';
import { addDays, AuditTrail, Clock, contains, dateRange, intersect, localDateOf, UnitOfWork, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { ProgramKeeper } from '@housestaff/program/application';
import { CALLS, type SwapPart } from '@housestaff/swaps/domain';
import { dutyPart, partOfStay } from './match-part';

/** Something that somebody has coming. */
export interface PartToGive {
  readonly part: SwapPart;
  readonly group: 'rotation' | 'call' | 'duty';
  /** Short, as grids write it. */
  readonly code: string;
  readonly name: string;
  readonly colour: string;
  readonly locked: boolean;
}

export interface PartsAsked {
  readonly programId: Id;
  readonly personId: Id;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** What of the published schedule a person could give away or take: what is ahead, in order of time. */
@Injectable()
export class PartsToGiveQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly keeper: ProgramKeeper,
    private readonly schedules: Schedules,
    private readonly reader: ScheduleReader,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, InvalidValue. */
  async execute({ programId, personId, from, to }: PartsAsked): Promise<PartToGive[]> {
    return this.uow.run(async () => {
      const program = await this.keeper.program(programId);
      const today = localDateOf(this.clock.now().getTime(), program.zone);
      const asked = intersect(dateRange(from, to), { start: today, end: addDays(to, 1) });
      const found: PartToGive[] = [];
      for (const { id, publishedVersion } of await this.schedules.ofProgram(programId)) {
        if (asked && publishedVersion > 0) found.push(...this.ofSchedule(await this.reader.effective(id), personId, asked, today));
      }
      await this.audit.record({ action: 'swaps.parts.read', resource: 'program', resourceId: programId, query: { personId, from, to } });
      return found.sort((a, b) => (a.part.period.start < b.part.period.start ? -1 : a.part.period.start > b.part.period.start ? 1 : 0));
    });
  }

  private ofSchedule(schedule: EffectiveSchedule, personId: Id, asked: DateRange, today: LocalDate): PartToGive[] {
    const duties = schedule.duties.filter((duty) => duty.personId === personId && contains(asked, duty.date) && this.isAhead(duty));
    return [...staysIn(schedule, personId, asked, today), ...duties.flatMap((duty) => dutyToGive(duty, schedule))];
  }

  private isAhead({ during }: Duty): boolean {
    return during === null || during.start > this.clock.now().getTime();
  }
}

/** A stay that has begun: what is left of it, from tomorrow on. */
function staysIn(schedule: EffectiveSchedule, personId: Id, asked: DateRange, today: LocalDate): PartToGive[] {
  return schedule.stays.flatMap((stay) => {
    const rotation = schedule.catalog.rotations.find(({ id }) => id === stay.rotationId);
    const begin = stay.period.start > today ? stay.period.start : addDays(today, 1);
    if (stay.personId !== personId || !rotation || begin >= stay.period.end || !intersect(stay.period, asked)) return [];
    const part = partOfStay(stay, { start: begin, end: stay.period.end }, schedule);
    return [{ part, group: 'rotation' as const, code: rotation.abbreviation, name: rotation.name, colour: rotation.colour, locked: stay.locked }];
  });
}

function dutyToGive(duty: Duty, schedule: EffectiveSchedule): PartToGive[] {
  const activity = schedule.catalog.activities.find(({ id }) => id === duty.activityId);
  if (!activity || activity.category === 'time-off' || activity.dutyKind === 'post-call' || activity.dutyKind === 'off') return [];
  const group = CALLS.has(activity.dutyKind) ? ('call' as const) : ('duty' as const);
  return [{ part: dutyPart(duty, schedule), group, code: activity.code, name: activity.name, colour: activity.colour, locked: duty.locked }];
}
