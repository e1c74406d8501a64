import { Injectable } from '@nestjs/common';
import { AuditTrail, StaleVersion, UnitOfWork, type Id } from '@housestaff/kernel';
import { PreferencesOfFaculty, planWeekPreference, type WeekPreferenceFields } from '@housestaff/people/domain';
import { WeekPreferences } from '../ports/week-preferences';
import { PreferenceKeeper, type Whose } from './preference-keeper';
import type { WeekPreferenceView } from './week-preference-view';

export interface SayPreferences {
  readonly whose: Whose;
  readonly yearId: Id;
  /** 0 for the first. */
  readonly expectedVersion: number;
  readonly fields: WeekPreferenceFields;
}

/** Preferred and blocked weeks and limits of a year, in place of what was said before. */
@Injectable()
export class SayPreferencesUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly preferences: WeekPreferences,
    private readonly keeper: PreferenceKeeper,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound, PreferencesOfFaculty, StaleVersion, InvalidValue, PreferenceOutsideYear, PreferenceContradicts. */
  execute({ whose, yearId, expectedVersion, fields }: SayPreferences): Promise<WeekPreferenceView> {
    return this.uow.run(async () => {
      const person = await this.keeper.person(whose);
      if (person.kind !== 'faculty') throw new PreferencesOfFaculty(person.displayName);
      const { year, years } = await this.keeper.year(person, yearId);
      const before = await this.keeper.said(person, year);
      if (before.version !== expectedVersion) throw new StaleVersion('preferences', person.id, expectedVersion, before.version);
      const after = { ...before, ...planWeekPreference(fields, year) };
      await this.preferences.save(after);
      await this.audit.record({ action: 'people.preference.say', resource: 'person', resourceId: person.id, before, after });
      return this.keeper.view(person, year, years);
    });
  }
}
