import { Injectable } from '@nestjs/common';
import { Amendments, NotPublished, ScheduleReader, Schedules, type EffectiveSchedule, type PersonOfProgram } from '@housestaff/assignments/application';
import type { Duty } from '@housestaff/assignments/domain';
import { halvesOf, halvesOut, paybackTallies, worthOf, type Activation } from '@housestaff/conflicts/domain';
import { Clock, contains, CurrentActor, Events, intersect, newId, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { AcademicYears } from '@housestaff/program/application';
import { pgyOn } from '../scramble/presence';
import { BackupLog } from './ports/backup-log';
import { BackupSettingsOfPrograms } from './ports/backup-settings';

/** Somebody who has a backup duty on a day. */
export interface BackupMember {
  readonly personId: Id;
  readonly name: string;
  readonly pgy: number | null;
  readonly phone: string | null;
  /** The day on which the duty begins. */
  readonly date: LocalDate;
  /** "Backup from home". */
  readonly duty: string;
  readonly start: string | null;
  readonly end: string | null;
  /** How much of what they did for others is not paid back yet. */
  readonly owed: number;
  /** On leave in some of it. */
  readonly away: boolean;
}

export interface Activate {
  readonly programId: Id;
  readonly personId: Id;
  /** For whom; null: for nobody in particular. */
  readonly forPersonId: Id | null;
  /** What they do now: "In-house call, 22 Nov 2026". */
  readonly label: string;
  /** Its days, half-open. */
  readonly period: DateRange;
  readonly why: string;
  /** The scramble that it comes of. */
  readonly assignmentId?: Id;
}

/**
 * The backup (jeopardy) pool: whoever has a duty of the kind "backup" in the published schedule. It is planned, tallied,
 * shown and fed like any duty; the log says who had to come in, and what is owed for it.
 */
@Injectable()
export class BackupPool {
  constructor(
    private readonly amendments: Amendments,
    private readonly reader: ScheduleReader,
    private readonly years: AcademicYears,
    private readonly schedules: Schedules,
    private readonly log: BackupLog,
    private readonly settings: BackupSettingsOfPrograms,
    private readonly events: Events,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {}

  /** Those on backup on these days who are not on leave then, by day, to whom least is owed first. Call within a unit of work. Throws NotPublished. */
  async on(programId: Id, period: DateRange): Promise<BackupMember[]> {
    return (await this.members(programId, period)).filter(({ away }) => !away);
  }

  /** With those on leave. Of days in no published year there are none. Throws NotPublished where that is all of them. */
  async members(programId: Id, period: DateRange): Promise<BackupMember[]> {
    const owed = new Map(paybackTallies(await this.log.ofProgram(programId)).map((one) => [one.personId, one.owed]));
    const published = await this.published(programId, period);
    if (published.length === 0) throw new NotPublished(period);
    return published.flatMap(({ schedule, days }) => membersOf(schedule, days, owed));
  }

  /** The days by the academic years that hold some of them, in order of time. */
  private async published(programId: Id, period: DateRange): Promise<{ schedule: EffectiveSchedule; days: DateRange }[]> {
    const found: { schedule: EffectiveSchedule; days: DateRange }[] = [];
    for (const year of await this.years.ofProgram(programId)) {
      const days = intersect(year.period, period);
      const schedule = days && (await this.schedules.findByYear(year.id));
      if (schedule && schedule.publishedVersion > 0) found.push({ schedule: await this.reader.effective(schedule.id), days });
    }
    return found;
  }

  /** Notes that somebody on backup comes in, and says so. Changes no schedule: the caller amends it, in the same unit of work, and audits. */
  async activate({ programId, personId, forPersonId, label, period, why, assignmentId }: Activate): Promise<Activation> {
    const schedule = await this.reader.effective((await this.amendments.scheduleFor(programId, period)).id);
    const holidays = new Set(schedule.catalog.holidays.map(({ day }) => day));
    const worth = worthOf(period, holidays, await this.settings.ofProgram(programId));
    const stamp = { id: newId(this.clock), by: this.actor.get().label, at: this.clock.now(), takenBackAt: null, paidBack: null, version: 1 };
    const activation: Activation = { ...stamp, programId, personId, forPersonId, label, period, why, worth };
    await this.log.add(activation, assignmentId ?? null);
    await this.events.record({ kind: 'conflicts.backup.activated', programId, resource: 'backup-activation', resourceId: stamp.id, personIds: [personId], facts: { period, worth, assignmentId: assignmentId ?? null } });
    return activation;
  }

  /** The scramble was undone, or whatever else this activation came of. */
  async takeBack(id: Id): Promise<void> {
    await this.log.takeBack(id, this.clock.now());
  }
}

function membersOf(schedule: EffectiveSchedule, period: DateRange, owed: ReadonlyMap<Id, number>): BackupMember[] {
  const names = new Map(schedule.catalog.activities.filter(({ dutyKind }) => dutyKind === 'backup').map(({ id, name }) => [id, name]));
  const people = new Map(schedule.people.map((one) => [one.id, one]));
  const found = schedule.duties.flatMap((duty) => {
    const [person, name] = [people.get(duty.personId), names.get(duty.activityId)];
    return person && name !== undefined && contains(period, duty.date) ? [memberOf(duty, person, name, owed.get(person.id) ?? 0, schedule)] : [];
  });
  return found.sort((a, b) => (a.date === b.date ? a.owed - b.owed || a.name.localeCompare(b.name) || (a.personId < b.personId ? -1 : 1) : a.date < b.date ? -1 : 1));
}

function memberOf({ date, during, half, zone }: Duty, person: PersonOfProgram, duty: string, owed: number, { absences }: EffectiveSchedule): BackupMember {
  const leave = absences.filter((one) => one.personId === person.id && one.status === 'approved' && one.blocking);
  const away = halvesOf({ date, half, during, zone }).some((one) => leave.some((absence) => halvesOut(absence, one.date)[one.half]));
  const at = (instant: number | undefined): string | null => (instant === undefined ? null : new Date(instant).toISOString());
  return { personId: person.id, name: person.displayName, pgy: pgyOn(person, date), phone: person.phone, date, duty, start: at(during?.start), end: at(during?.end), owed, away };
}
