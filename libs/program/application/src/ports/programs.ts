import type { Program, Site, SiteUses } from '@housestaff/program/domain';
import type { Id } from '@housestaff/kernel';

export abstract class Organizations {
  /** The current actor's organization, which is not stored yet. */
  abstract add(name: string): Promise<void>;
}

export abstract class Sites {
  /** By name. */
  abstract all(): Promise<Site[]>;
  /** Held until the unit of work ends, so that nothing begins to use it meanwhile. */
  abstract lock(id: Id): Promise<Site | undefined>;
  /** Throws AlreadyThere on a name that is taken. */
  abstract add(site: Site): Promise<void>;
  /** `site.version` is the one that was read; throws StaleVersion when it isn't the newest, AlreadyThere on a name that is taken. */
  abstract save(site: Site): Promise<void>;
  abstract remove(id: Id): Promise<void>;
  /** By site; a site that nothing uses is left out. */
  abstract uses(): Promise<ReadonlyMap<Id, SiteUses>>;
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
