import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { PreferenceKeeper, type Whose } from './preference-keeper';
import type { WeekPreferenceView } from './week-preference-view';

/** What somebody said of the weeks of a year; of others than faculty, that they aren't asked. */
@Injectable()
export class WeekPreferencesQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly keeper: PreferenceKeeper,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound. */
  execute({ whose, yearId }: { readonly whose: Whose; readonly yearId?: Id }): Promise<WeekPreferenceView> {
    return this.uow.run(async () => {
      const person = await this.keeper.person(whose);
      const { year, years } = await this.keeper.year(person, yearId);
      await this.audit.record({ action: 'people.preference.read', resource: 'person', resourceId: person.id, query: { yearId: year.id } });
      return this.keeper.view(person, year, years);
    });
  }
}
