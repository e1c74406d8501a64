import { Injectable } from '@nestjs/common';
import { Clock, contains, localDateOf, NotFound, type Id } from '@housestaff/kernel';
import { NO_PREFERENCE, type Person, type WeekPreference } from '@housestaff/people/domain';
import { AcademicYears, ProgramKeeper, Programs } from '@housestaff/program/application';
import type { AcademicYear } from '@housestaff/program/domain';
import { OwnPerson } from '../persons/own-person';
import { Persons } from '../ports/persons';
import { FacultyWeeks, WeekPreferences } from '../ports/week-preferences';
import { weekPreferenceView, type WeekPreferenceView } from './week-preference-view';

/** Whose preferences: one's own, or somebody's whom the actor may work with. */
export type Whose = 'own' | { readonly personId: Id };

/** Finds people, years and what was said of them. Call within a unit of work. */
@Injectable()
export class PreferenceKeeper {
  constructor(
    private readonly preferences: WeekPreferences,
    private readonly persons: Persons,
    private readonly programs: Programs,
    private readonly years: AcademicYears,
    private readonly weeks: FacultyWeeks,
    private readonly keeper: ProgramKeeper,
    private readonly own: OwnPerson,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound, also where the user is no person. */
  async person(whose: Whose): Promise<Person> {
    if (whose !== 'own') return this.keeper.own('person', whose.personId, await this.persons.findById(whose.personId));
    return this.own.find();
  }

  /** A year of their program. Left out: the one that today is in, else the next, else the last. Throws NotFound. */
  async year({ programId }: Person, yearId?: Id): Promise<{ year: AcademicYear; years: AcademicYear[] }> {
    const years = await this.years.ofProgram(programId);
    const program = await this.programs.findById(programId);
    const today = localDateOf(this.clock.now().getTime(), program?.zone ?? 'UTC');
    const usual = years.find(({ period }) => contains(period, today)) ?? years.find(({ period }) => period.start > today) ?? years.at(-1);
    const year = yearId === undefined ? usual : years.find(({ id }) => id === yearId);
    if (!year) throw new NotFound('academic year', yearId ?? 'of the program');
    return { year, years };
  }

  async said({ id, programId }: Person, { id: academicYearId }: AcademicYear): Promise<WeekPreference> {
    return (await this.preferences.find(id, academicYearId)) ?? { ...NO_PREFERENCE, ...{ programId, personId: id, academicYearId, version: 0 } };
  }

  /** As stored. */
  async view(person: Person, year: AcademicYear, years: readonly AcademicYear[]): Promise<WeekPreferenceView> {
    const weekStartsOn = await this.weeks.startOn(person.programId);
    const services = await this.weeks.servicesOf(person.programId, person.id);
    return weekPreferenceView({ preference: await this.said(person, year), person, year, years, weekStartsOn, services });
  }
}
