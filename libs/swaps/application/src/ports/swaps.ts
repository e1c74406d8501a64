import type { FindingDiff } from '@housestaff/assignments/application';
import type { Id } from '@housestaff/kernel';
import type { Swap, SwapKind, SwapStatus } from '@housestaff/swaps/domain';

/** A swap, and what it did to the findings when it was last looked at. */
export interface StoredSwap {
  readonly swap: Swap;
  readonly findings: FindingDiff | null;
}

export interface SwapsSought {
  /** Either side of it. */
  readonly personId?: Id;
  readonly statuses?: readonly SwapStatus[];
  readonly kind?: SwapKind;
}

/** Call within a unit of work. */
export abstract class Swaps {
  abstract find(id: Id): Promise<StoredSwap | undefined>;
  /** Holds the row until the unit of work ends. Always taken before the schedule is held. */
  abstract lock(id: Id): Promise<StoredSwap | undefined>;
  /** As `lock`, but does not wait: undefined also where somebody else holds it. */
  abstract lockIfFree(id: Id): Promise<StoredSwap | undefined>;
  /** Newest first, at most 500. */
  abstract ofProgram(programId: Id, sought?: SwapsSought): Promise<StoredSwap[]>;
  /** Either side of it, newest first. */
  abstract ofPerson(personId: Id): Promise<StoredSwap[]>;
  /** Nothing is decided of them, and they are about this schedule. */
  abstract openOn(scheduleId: Id): Promise<Swap[]>;
  /** Of the whole organization: still open although their time is over. */
  abstract over(at: Date): Promise<Id[]>;
  abstract add(stored: StoredSwap): Promise<void>;
  /** Over the version that it had. Throws StaleVersion. */
  abstract save(stored: StoredSwap): Promise<StoredSwap>;
}
