import { Injectable } from '@nestjs/common';
import { Clock, dayWords, type Id } from '@housestaff/kernel';
import { PeopleDirectory } from '@housestaff/people/application';
import { ProgramKeeper } from '@housestaff/program/application';
import { SWAP_ACTIONS, undoUntil, whenIn, whyMayNot, type Asked, type Swap, type SwapAction, type SwapSettings } from '@housestaff/swaps/domain';
import { asksForManager, asOfToday } from '../act/asks-for-manager';
import { SwapActors } from '../ground/swap-actors';
import { SwapGrounds } from '../ground/swap-ground';
import type { Case } from '../judge/proposal';
import { SwapJudge } from '../judge/swap-judge';
import { SwapSettingsOfPrograms } from '../ports/swap-settings';
import type { StoredSwap } from '../ports/swaps';
import type { May, SwapView } from './swap-view';

interface Reader {
  readonly asked: Asked;
  readonly names: ReadonlyMap<Id, string>;
  readonly settings: SwapSettings;
}

/** Swaps as the current actor sees them. Call within a unit of work. */
@Injectable()
export class SwapViews {
  constructor(
    private readonly actors: SwapActors,
    private readonly people: PeopleDirectory,
    private readonly keeper: ProgramKeeper,
    private readonly settings: SwapSettingsOfPrograms,
    private readonly grounds: SwapGrounds,
    private readonly judge: SwapJudge,
    private readonly clock: Clock,
  ) {}

  async one(stored: StoredSwap): Promise<SwapView> {
    const [view] = await this.all(stored.swap.state.programId, [stored]);
    return view!;
  }

  /** All of one program. */
  async all(programId: Id, stored: readonly StoredSwap[]): Promise<SwapView[]> {
    const { zone } = await this.keeper.program(programId);
    const asked = { actor: await this.actors.of(programId), now: this.clock.now(), when: whenIn(zone, dayWords) };
    const names = new Map((await this.people.ofProgram(programId)).map((one) => [one.id, one.displayName]));
    const reader = { asked, names, settings: await this.settings.ofProgram(programId) };
    const grounds = new Map<Id, Omit<Case, 'proposal'>>();
    const views: SwapView[] = [];
    for (const one of stored) {
      const now = asOfToday(one, reader.settings);
      views.push({ ...viewOf(now, reader), mayI: await this.mayI(now.swap, reader, grounds) });
    }
    return views;
  }

  private async mayI(swap: Swap, { asked }: Reader, grounds: Map<Id, Omit<Case, 'proposal'>>): Promise<SwapView['mayI']> {
    const may = Object.fromEntries(SWAP_ACTIONS.map((action) => [action, whyMayNot(swap.state, action, asked)?.message ?? true])) as Record<SwapAction, May>;
    const { kind, scheduleId } = swap.state;
    const { ownId } = asked.actor;
    if (kind !== 'open' || may.accept !== true || ownId === null) return may;
    const against = grounds.get(scheduleId) ?? (await this.judge.against(await this.grounds.of(scheduleId)));
    grounds.set(scheduleId, against);
    const { refusals } = this.judge.lookAt({ ...against, proposal: { ...swap.state, counterpartId: ownId } });
    return { ...may, accept: asked.actor.manages ? true : (refusals[0]?.message ?? true) };
  }
}

function viewOf({ swap, findings }: StoredSwap, { asked, names, settings }: Reader): Omit<SwapView, 'mayI'> {
  const { state } = swap;
  const { id, programId, kind, gives, takes, follows, reason, createdAt, expiresAt, version, steps, requesterId, counterpartId } = state;
  const person = (personId: Id) => ({ personId, name: names.get(personId) ?? 'Somebody who left' });
  const last = steps.findLast(({ what }) => DECIDES.has(what));
  const decided = swap.isOpen ? undefined : last;
  return {
    ...{ id, programId, kind, gives, takes, follows, reason, createdAt, expiresAt, version, findings },
    status: swap.isOver(asked.now) ? 'expired' : state.status,
    requester: person(requesterId),
    counterpart: counterpartId === null ? null : person(counterpartId),
    decidedBy: decided?.by ?? null,
    decidedAt: decided?.at ?? null,
    needs: needsOf({ swap, findings }, settings, swap.isOver(asked.now)),
    undoUntil: undoUntil(state),
    history: steps,
  };
}

const DECIDES = new Set(['declined', 'denied', 'cancelled', 'approved', 'executed', 'expired', 'rolled-back']);

function needsOf({ swap: { state }, findings }: StoredSwap, settings: SwapSettings, over: boolean): SwapView['needs'] {
  if (over) return [];
  if (state.status === 'accepted') return state.needsManager ? ['manager'] : [];
  if (state.status !== 'requested') return [];
  return asksForManager(state, findings, settings) ? ['counterpart', 'manager'] : ['counterpart'];
}
