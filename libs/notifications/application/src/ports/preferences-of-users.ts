import type { Id } from '@housestaff/kernel';
import type { Preferences } from '@housestaff/notifications/domain';

export abstract class PreferencesOfUsers {
  /** The usual ones for who never chose. */
  abstract of(userIds: readonly Id[]): Promise<ReadonlyMap<Id, Preferences>>;
  /** `preferences.version` is the one that was read; throws StaleVersion when it isn't the newest. */
  abstract save(userId: Id, preferences: Preferences): Promise<void>;
}
