import { Injectable } from '@nestjs/common';
import { ProgramAccess } from '@housestaff/identity/application';
import { NotFound, type Id } from '@housestaff/kernel';
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
    return this.seen(id, await this.swaps.find(id));
  }

  /** Held until the unit of work ends. Throws NotFound. */
  async locked(id: Id): Promise<StoredSwap> {
    return this.seen(id, await this.swaps.lock(id));
  }

  private async seen(id: Id, stored: StoredSwap | undefined): Promise<StoredSwap> {
    if (!stored) throw new NotFound('swap', id);
    const { programId, requesterId, counterpartId, kind } = stored.swap.state;
    try {
      const { ownId } = await this.actors.of(programId);
      const party = ownId !== null && (ownId === requesterId || ownId === counterpartId);
      if (party || (ownId !== null && kind === 'open') || this.access.may(programId, 'swap:read')) return stored;
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
    }
    throw new NotFound('swap', id);
  }
}
