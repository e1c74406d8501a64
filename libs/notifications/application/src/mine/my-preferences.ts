import { Injectable } from '@nestjs/common';
import { AuditTrail, CurrentActor, StaleVersion, UnitOfWork } from '@housestaff/kernel';
import { planPreferences, USUAL_PREFERENCES, type PreferenceFields, type Preferences } from '@housestaff/notifications/domain';
import { Carriers } from '../ports/carriers';
import { PreferencesOfUsers } from '../ports/preferences-of-users';

export interface MyPreferences {
  readonly preferences: Preferences;
  /** What this installation can send at all. */
  readonly available: { readonly email: boolean; readonly sms: boolean };
}

/** How whoever is signed in wants to be told. */
@Injectable()
export class OwnPreferences {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly users: PreferencesOfUsers,
    private readonly carriers: Carriers,
    private readonly audit: AuditTrail,
    private readonly actor: CurrentActor,
  ) {}

  show(): Promise<MyPreferences> {
    return this.uow.run(async () => {
      const preferences = await this.read();
      await this.audit.record({ action: 'notifications.preferences.read', resource: 'user', resourceId: this.actor.get().userId, query: {} });
      return this.view(preferences);
    });
  }

  /** Throws StaleVersion, InvalidValue. */
  change(expectedVersion: number, fields: PreferenceFields): Promise<MyPreferences> {
    return this.uow.run(async () => {
      const { userId } = this.actor.get();
      const before = await this.read();
      if (before.version !== expectedVersion) throw new StaleVersion('preferences', userId, expectedVersion, before.version);
      const planned = planPreferences(fields);
      await this.users.save(userId, { ...planned, version: before.version });
      const after = { ...planned, version: before.version + 1 };
      await this.audit.record({ action: 'notifications.preferences.change', resource: 'user', resourceId: userId, before, after });
      return this.view(after);
    });
  }

  private async read(): Promise<Preferences> {
    const { userId } = this.actor.get();
    return (await this.users.of([userId])).get(userId) ?? USUAL_PREFERENCES;
  }

  private view(preferences: Preferences): MyPreferences {
    return { preferences, available: { email: this.carriers.by('email') !== null, sms: this.carriers.by('sms') !== null } };
  }
}
