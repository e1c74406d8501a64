import type { EffectiveSchedule, PublishedDuty } from '@housestaff/assignments/application';
import { hoursOf, type TimeRange } from '@housestaff/kernel';
import type { MyDutyView } from './my-schedule-view';

const MOST_NAMES = 3;

/** Puts names to a person's published duties. */
export class MyDuties {
  private readonly activities;
  private readonly rotations;
  private readonly people;

  constructor(private readonly schedule: EffectiveSchedule) {
    const { catalog, people } = schedule;
    this.activities = new Map(catalog.activities.map((one) => [one.id, one]));
    this.rotations = new Map(catalog.rotations.map((one) => [one.id, one]));
    this.people = new Map(people.map((one) => [one.id, one]));
  }

  isWork(duty: PublishedDuty): boolean {
    const activity = this.activities.get(duty.activityId);
    return activity !== undefined && activity.category !== 'time-off';
  }

  view(duty: PublishedDuty): MyDutyView {
    const activity = this.activities.get(duty.activityId);
    const rotation = this.rotations.get(duty.rotationId ?? '');
    return {
      id: duty.rowId,
      activityCode: activity?.code ?? '?',
      activityName: activity?.name ?? 'Unknown activity',
      rotationAbbreviation: rotation?.abbreviation ?? null,
      colour: activity?.colour ?? 'elec',
      date: duty.date,
      half: duty.half,
      start: duty.during && new Date(duty.during.start).toISOString(),
      end: duty.during && new Date(duty.during.end).toISOString(),
      site: rotation?.siteName ?? null,
      withPeople: this.colleagues(duty),
    };
  }

  /** Null where something that counts has no times. */
  hours(duties: readonly PublishedDuty[]): number | null {
    const counted = duties.filter((duty) => this.activities.get(duty.activityId)?.countsHours && this.isWork(duty));
    const times = counted.map((duty) => duty.during);
    if (times.some((during) => during === null)) return null;
    return times.reduce((sum, during) => sum + hoursOf(during as TimeRange), 0);
  }

  /** At the same place at the same time: whose rotation has the same short name. */
  private colleagues(duty: PublishedDuty): string[] {
    const place = this.rotations.get(duty.rotationId ?? '')?.abbreviation;
    if (!place) return [];
    const others = this.schedule.duties.filter((other) => {
      const same = this.rotations.get(other.rotationId ?? '')?.abbreviation === place;
      return same && other.date === duty.date && other.personId !== duty.personId && overlap(other.during, duty.during);
    });
    const people = [...new Set(others.map((other) => other.personId))].flatMap((id) => this.people.get(id) ?? []);
    return people.sort((one, other) => Number(other.kind === 'faculty') - Number(one.kind === 'faculty')).slice(0, MOST_NAMES).map((one) => one.displayName);
  }
}

function overlap(one: TimeRange | null, other: TimeRange | null): boolean {
  return one !== null && other !== null && one.start < other.end && other.start < one.end;
}
