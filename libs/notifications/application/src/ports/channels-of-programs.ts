import type { Id } from '@housestaff/kernel';
import type { ProgramChannels } from '@housestaff/notifications/domain';

export abstract class ChannelsOfPrograms {
  /** None where nothing was ever set. */
  abstract of(programId: Id): Promise<ProgramChannels>;
  /** `channels.version` is the one that was read; throws StaleVersion when it isn't the newest. */
  abstract save(programId: Id, channels: ProgramChannels): Promise<void>;
}

/** What notifications must know of programs. */
export abstract class ProgramPlaces {
  /** IANA. Without a program that of the organization's oldest one, else UTC. */
  abstract zoneOf(programId: Id | null): Promise<string>;
  abstract exists(programId: Id): Promise<boolean>;
}
