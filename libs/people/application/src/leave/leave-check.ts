import { Injectable } from '@nestjs/common';
import { overlaps, type LocalDate } from '@housestaff/kernel';
import { absenceDays, breachesOf, isMissing, quotaTallies, yearTally, type AskedLeave, type CountedLeave, type LeaveBreach, type LeaveSettings, type Person, type QuotaTally, type YearOfProgram, type YearTally } from '@housestaff/people/domain';
import { AcademicYears } from '@housestaff/program/application';
import { Absences, type NamedAbsence } from '../ports/absences';
import { LeaveEffects, type LeaveEffect } from '../ports/leave-effects';
import { LeaveSettingsOfPrograms } from '../ports/leave-settings';
import { PeopleDirectory } from '../ports/people-directory';

/** Everything that somebody should know before leave is asked for or approved. */
export interface LeaveCheckView {
  readonly days: number;
  readonly breaches: readonly LeaveBreach[];
  readonly effect: LeaveEffect;
  /** Of the academic years that it touches, with it. */
  readonly tallies: readonly YearTally[];
  readonly quotas: readonly QuotaTally[];
  /** Others who are away, or asked to be, on some of the days. */
  readonly others: readonly NamedAbsence[];
  /** Whether the program approves it without asking anybody. */
  readonly approvesItself: boolean;
}

export interface CheckedLeave extends AskedLeave {
  readonly askedOn: LocalDate;
  readonly countsAway: boolean;
}

interface Known {
  readonly settings: LeaveSettings;
  readonly years: readonly YearOfProgram[];
  readonly own: readonly NamedAbsence[];
  readonly others: readonly NamedAbsence[];
  readonly breaches: readonly LeaveBreach[];
}

/** Call within a unit of work; the caller audits, and shows `others` to nobody but those who answer leave. */
@Injectable()
export class LeaveCheck {
  constructor(
    private readonly absences: Absences,
    private readonly settings: LeaveSettingsOfPrograms,
    private readonly years: AcademicYears,
    private readonly people: PeopleDirectory,
    private readonly effects: LeaveEffects,
  ) {}

  async of(person: Person, asked: CheckedLeave): Promise<LeaveCheckView> {
    const { settings, years, own, others, breaches } = await this.known(person, asked);
    const effect = await this.effects.of({ ...asked, programId: person.programId });
    const counted: CountedLeave[] = [...own.filter((one) => one.id !== asked.id), { ...asked, id: asked.id ?? '', status: 'approved' }];
    const touched = years.filter((year) => overlaps(year.period, asked.period));
    const tallies = touched.map((year) => yearTally(counted, year, settings));
    const quotas = touched.flatMap((year) => quotaTallies(counted, year, settings)).filter((one) => one.kind === asked.kind);
    const offered = settings.kinds.some((one) => one.kind === asked.kind && one.autoApprove);
    return { days: absenceDays(asked), breaches, effect, tallies, quotas, others, approvesItself: offered && isClean(breaches, effect, tallies) };
  }

  /** The rules alone that it would break. */
  async breachesOf(person: Person, asked: CheckedLeave): Promise<readonly LeaveBreach[]> {
    return (await this.known(person, asked)).breaches;
  }

  private async known(person: Person, asked: CheckedLeave): Promise<Known> {
    const { programId } = person;
    const settings = await this.settings.ofProgram(programId);
    const years = await this.years.ofProgram(programId);
    const own = await this.absences.ofProgram(programId, { personId: person.id });
    const touching = await this.absences.ofProgram(programId, { range: asked.period });
    const others = touching.filter((one) => one.personId !== person.id && (isMissing(one) || one.status === 'requested'));
    const people = settings.policy.mostAway.length > 0 ? await this.people.ofProgram(programId) : [person];
    const places = await this.effects.places(programId, asked.period);
    return { settings, years, own, others, breaches: breachesOf(asked, { askedOn: asked.askedOn, settings, years, own, away: others, people, places }) };
  }
}

/** Breaks no rule, takes no call, leaves nothing short, makes no violation and stays within the days that a year allows. */
function isClean(breaches: readonly LeaveBreach[], { lost, short, findings }: LeaveEffect, tallies: readonly YearTally[]): boolean {
  const violation = findings.some((one) => one.severity === 'violation');
  return breaches.length + lost.length + short.length === 0 && !violation && tallies.every((one) => one.state !== 'over');
}
