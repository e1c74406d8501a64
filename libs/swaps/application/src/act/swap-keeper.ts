import { Injectable } from '@nestjs/common';
import { ProgramAccess } from '@housestaff/identity/application';
import { NotFound, type Id } from '@housestaff/kernel';
import type { SwapStatus } from '@housestaff/swaps/domain';
import { SwapActors } from '../ground/swap-actors';
import { Swaps, type StoredSwap } from '../ports/swaps';

/** Finds swaps for the current actor: what they may not see does not exist for them. Call within a unit of work. */
@Injectable()
export class SwapKeeper {
  constructor(
    private readonly swaps: Swaps,
    private readonly actors: SwapActors,
    private readonly access: ProgramAccess,
  ) {}

  /** Throws NotFound. */
  async visible(id: Id): Promise<StoredSwap> {
    return this.seen(id, await this.swaps.find(id), (status) => status === 'requested');
  }

  /** Held until the unit of work ends. Whoever comes too late for what was in the pool may hear so. Throws NotFound. */
  async locked(id: Id): Promise<StoredSwap> {
    return this.seen(id, await this.swaps.lock(id), () => true);
  }

  /** `pooled`: whether everybody of the program may see one of the pool as it stands. */
  private async seen(id: Id, stored: StoredSwap | undefined, pooled: (status: SwapStatus) => boolean): Promise<StoredSwap> {
    if (!stored) throw new NotFound('swap', id);
    const { programId, requesterId, counterpartId, kind, status } = stored.swap.state;
    try {
      const { ownId } = await this.actors.of(programId);
      const party = ownId !== null && (ownId === requesterId || ownId === counterpartId);
      if (party || (ownId !== null && kind === 'open' && pooled(status)) || this.access.may(programId, 'swap:read')) return stored;
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
    }
    throw new NotFound('swap', id);
  }
}
