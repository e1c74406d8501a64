import { Injectable } from '@nestjs/common';
import { Clock, dayWords, StaleVersion, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramKeeper } from '@housestaff/program/application';
import { whenIn, type Deed, type Swap, type SwapAction, type SwapStepKind } from '@housestaff/swaps/domain';
import { SwapActors } from '../ground/swap-actors';
import { SwapSettingsOfPrograms } from '../ports/swap-settings';
import { Swaps, type StoredSwap } from '../ports/swaps';
import type { SwapView } from '../queries/swap-view';
import { SwapViews } from '../queries/swap-views';
import { asOfToday } from './asks-for-manager';
import { SwapKeeper } from './swap-keeper';
import { SwapNews } from './swap-news';

export interface ActOnSwap {
  readonly swapId: Id;
  readonly expectedVersion: number;
  readonly note?: string;
  /** Whom a manager acts for. */
  readonly for?: Id;
}

/** A swap that is held, and the deed that may be done to it. */
export interface HeldSwap extends StoredSwap {
  readonly deed: Deed;
}

/** What came of it. */
export interface Done {
  readonly happened: SwapStepKind;
  readonly swap: Swap;
  /** Left out: as they were; null: nobody knows, for nobody takes it. */
  readonly findings?: StoredSwap['findings'];
}

/** One step of a swap, from holding its row to telling of it. */
@Injectable()
export class SwapActs {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly keeper: SwapKeeper,
    private readonly actors: SwapActors,
    private readonly programs: ProgramKeeper,
    private readonly swaps: Swaps,
    private readonly settings: SwapSettingsOfPrograms,
    private readonly news: SwapNews,
    private readonly views: SwapViews,
    private readonly clock: Clock,
  ) {}

  /**
   * Whoever comes second waits for the first, and then hears what happened: that comes before their version being old.
   * Throws NotFound, what the swap itself refuses, StaleVersion.
   */
  act(action: SwapAction, command: ActOnSwap, work: (held: HeldSwap) => Promise<Done>): Promise<SwapView> {
    return this.uow.run(async () => {
      const held = await this.keeper.locked(command.swapId);
      const { programId } = held.swap.state;
      const stored = asOfToday(held, await this.settings.ofProgram(programId));
      const { zone } = await this.programs.program(programId);
      const actor = await this.actors.of(programId, command.for);
      const deed = { actor, now: this.clock.now(), when: whenIn(zone, dayWords), note: command.note };
      stored.swap.assertMay(action, deed);
      const { id, version } = stored.swap.state;
      if (version !== command.expectedVersion) throw new StaleVersion('swap', id, command.expectedVersion, version);
      const done = await work({ ...stored, deed });
      const saved = await this.swaps.save({ swap: done.swap, findings: done.findings === undefined ? stored.findings : done.findings });
      await this.news.tell(done.happened, saved.swap, stored.swap);
      return this.views.one(saved);
    });
  }
}
