import type { Id } from '@housestaff/kernel';
import type { ProgramChannels } from '@housestaff/notifications/domain';

export abstract class ChannelsOfPrograms {
  /** None where nothing was ever set. */
  abstract of(programId: Id): Promise<ProgramChannels>;
  /** What is `unreadable` stays. `channels.version` is the one that was read; throws StaleVersion when it isn't the newest, SecretsKeyMissing. */
  abstract save(programId: Id, channels: ProgramChannels): Promise<void>;
  /** Seals with the current key what isn't sealed, or with an earlier one. How many programs'. */
  abstract sealAgain(): Promise<number>;
}

/** What notifications must know of programs. */
export abstract class ProgramPlaces {
  /** IANA. Without a program that of the organization's oldest one, else UTC. */
  abstract zoneOf(programId: Id | null): Promise<string>;
  abstract exists(programId: Id): Promise<boolean>;
}
