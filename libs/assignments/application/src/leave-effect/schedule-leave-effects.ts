import { Injectable } from '@nestjs/common';
import { intersect, overlaps, type DateRange, type Id } from '@housestaff/kernel';
import { LeaveEffects, type AskedEffect, type LeaveEffect } from '@housestaff/people/application';
import type { Place } from '@housestaff/people/domain';
import { AcademicYears } from '@housestaff/program/application';
import { ScheduleCheck } from '../ports/compliance-ports';
import type { AbsenceOfPerson } from '../ports/schedule-catalog';
import { Schedules } from '../ports/schedules';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import { ScheduleReader } from '../schedule-reader/schedule-reader';
import { lostBetween, toBeTaken, usualHalves } from './lost-duties';
import { shortDemands } from './short-demands';

const NOTHING: LeaveEffect = { published: false, stays: [], lost: [], usualHalves: 0, short: [], findings: [] };

/** What leave does, on the published schedules of the academic years that it touches. */
@Injectable()
export class ScheduleLeaveEffects extends LeaveEffects {
  constructor(
    private readonly years: AcademicYears,
    private readonly schedules: Schedules,
    private readonly reader: ScheduleReader,
    private readonly check: ScheduleCheck,
  ) {
    super();
  }

  async places(programId: Id, period: DateRange): Promise<readonly Place[]> {
    return (await this.published(programId, period)).flatMap((schedule) => placesIn(schedule, period));
  }

  async of(asked: AskedEffect): Promise<LeaveEffect> {
    let effect = NOTHING;
    for (const schedule of await this.published(asked.programId, asked.period)) effect = together(effect, await this.inYear(schedule, asked));
    return effect;
  }

  private async inYear(current: EffectiveSchedule, asked: AskedEffect): Promise<LeaveEffect> {
    const own = current.absences.filter((one) => one.personId === asked.personId && one.id !== asked.id);
    const before = this.reader.hypotheticalLeave(current, asked.personId, own);
    const after = this.reader.hypotheticalLeave(current, asked.personId, [...own, approved(asked)]);
    const stays = placesIn(current, asked.period).filter((one) => one.personId === asked.personId);
    const lost = lostBetween(asked.personId, before, after);
    const days = intersect(asked.period, current.catalog.year.period) ?? asked.period;
    const { added, worsened } = await this.check.effectOf(before, after, new Set([asked.personId]));
    return { published: true, stays, lost: toBeTaken(lost), usualHalves: usualHalves(lost), short: shortDemands(before, after, days), findings: [...added, ...worsened] };
  }

  /** Those that were published, in order of time. */
  private async published(programId: Id, period: DateRange): Promise<EffectiveSchedule[]> {
    const years = (await this.years.ofProgram(programId)).filter((year) => overlaps(year.period, period));
    const found: EffectiveSchedule[] = [];
    for (const year of years) {
      const schedule = await this.schedules.findByYear(year.id);
      if (schedule && schedule.publishedVersion > 0) found.push(await this.reader.effective(schedule.id));
    }
    return found;
  }
}

function approved({ id, personId, kind, period, startsPm, endsAm, blocking }: AskedEffect): AbsenceOfPerson {
  return { id: id ?? '', personId, kind, period, startsPm, endsAm, blocking, status: 'approved' };
}

function placesIn({ stays, catalog }: EffectiveSchedule, period: DateRange): Place[] {
  const rotations = new Map(catalog.rotations.map((one) => [one.id, one]));
  return stays.flatMap(({ personId, rotationId, period: stayed }) => {
    const rotation = rotations.get(rotationId);
    return rotation && overlaps(stayed, period) ? [{ personId, rotationId, rotation: rotation.name, leaveEligible: rotation.leaveEligible, period: stayed }] : [];
  });
}

function together(one: LeaveEffect, other: LeaveEffect): LeaveEffect {
  return {
    published: one.published || other.published,
    stays: [...one.stays, ...other.stays],
    lost: [...one.lost, ...other.lost],
    usualHalves: one.usualHalves + other.usualHalves,
    short: [...one.short, ...other.short],
    findings: [...one.findings, ...other.findings],
  };
}
