import type { Program, Site } from '@housestaff/program/domain';
import type { Id } from '@housestaff/kernel';

export abstract class Organizations {
  /** The current actor's organization, which is not stored yet. */
  abstract add(name: string): Promise<void>;
}

export abstract class Sites {
  abstract all(): Promise<Site[]>;
  abstract add(site: Site): Promise<void>;
}

export abstract class Programs {
  /** By name. */
  abstract all(): Promise<Program[]>;
  abstract findById(id: Id): Promise<Program | undefined>;
  /** Throws AlreadyThere on a name that is taken. */
  abstract add(program: Program): Promise<void>;
  /** `program.version` is the one that was read; throws StaleVersion when it isn't the newest. */
  abstract save(program: Program): Promise<void>;
}
