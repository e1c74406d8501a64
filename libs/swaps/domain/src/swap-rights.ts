import { DomainError, type LocalDate } from '@housestaff/kernel';
import { SwapDecided, SwapExpired, SwapNotReady, SwapNotYours, SwapTaken, SwapUndoOver } from './swap.errors';
import { isOpen, type SwapAction, type SwapStatus } from './swap-actions';
import type { SwapActor, SwapState } from './swap-state';

export const UNDO_MS = 24 * 3_600_000;

/** How instants are written, in the program's zone. */
export type When = (at: Date) => string;

export interface Asked {
  readonly actor: SwapActor;
  readonly now: Date;
  readonly when: When;
}

const WAITS: Readonly<Record<SwapAction, readonly SwapStatus[]>> = {
  accept: ['requested'],
  decline: ['requested'],
  cancel: ['requested', 'accepted', 'approved'],
  approve: ['accepted'],
  deny: ['requested', 'accepted', 'approved'],
  execute: ['accepted', 'approved'],
  untake: ['accepted', 'approved'],
  rollBack: ['executed'],
};

/** Why this actor may not do this now; undefined: they may. */
export function whyMayNot(swap: SwapState, action: SwapAction, asked: Asked): DomainError | undefined {
  return inTime(swap, asked) ?? inState(swap, action, asked.when) ?? byWhom(swap, action, asked.actor) ?? ready(swap, action, asked);
}

/** Until when an executed swap can be taken back: a day, or until what was swapped begins. */
export function undoUntil({ executed, startsAt }: SwapState): Date | null {
  return executed && new Date(Math.min(executed.at.getTime() + UNDO_MS, startsAt.getTime()));
}

function inTime({ status, expiresAt }: SwapState, { now, when }: Asked): DomainError | undefined {
  const over = status === 'expired' || (isOpen(status) && expiresAt <= now);
  return over ? new SwapExpired(expiresAt, when(expiresAt)) : undefined;
}

function inState(swap: SwapState, action: SwapAction, when: When): DomainError | undefined {
  if (WAITS[action].includes(swap.status)) return undefined;
  if (swap.status === 'requested') return new SwapNotReady(action, action === 'rollBack' ? 'It has not been carried out' : 'Nobody has agreed to it yet');
  const last = [...swap.steps].reverse().find(({ what }) => what !== 'untaken') ?? swap.steps[0]!;
  const taken = swap.steps.findLast(({ what }) => what === 'accepted');
  if (action === 'accept' && taken && isTaken(swap.status)) return new SwapTaken(taken.by, taken.at, when(taken.at));
  if (action === 'rollBack' && isOpen(swap.status)) return new SwapNotReady(action, 'It has not been carried out');
  return new SwapDecided(swap.status, wordOf(last.what), last.by, last.at, when(last.at));
}

function isTaken(status: SwapStatus): boolean {
  return status === 'accepted' || status === 'approved' || status === 'executed';
}

function wordOf(what: string): string {
  return what === 'executed' ? 'carried out' : what === 'rolled-back' ? 'taken back' : what;
}

function byWhom(swap: SwapState, action: SwapAction, actor: SwapActor): DomainError | undefined {
  const { requesterId, counterpartId, kind } = swap;
  const own = { requester: actor.personId === requesterId, counterpart: counterpartId !== null && actor.personId === counterpartId };
  const notYours = (reason: string): DomainError => new SwapNotYours(action, reason);
  switch (action) {
    case 'accept':
      if (own.requester || actor.ownId === requesterId) return notYours('You asked for it yourself: somebody else has to agree');
      if (kind === 'open') return actor.personId === null ? notYours('Say for whom you take it') : undefined;
      return own.counterpart || actor.manages ? undefined : notYours('Only whoever was asked can agree, or a manager for them');
    case 'decline':
      if (kind === 'open') return new SwapNotReady(action, 'It was offered to everyone: nobody has to decline');
      if (actor.ownId === requesterId) return notYours('You asked for it yourself: cancel it instead');
      return own.counterpart || actor.manages ? undefined : notYours('Only whoever was asked can decline, or a manager for them');
    case 'cancel':
      return own.requester || (actor.manages && actor.ownId !== counterpartId) ? undefined : notYours('Only whoever asked for it can cancel it, or a manager');
    case 'untake':
      return own.counterpart || actor.manages ? undefined : notYours('Only whoever agreed can take it back, or a manager');
    case 'execute':
      return own.requester || own.counterpart || actor.manages ? undefined : notYours('Only its two people can carry it out, or a manager');
    case 'approve':
    case 'deny':
    case 'rollBack':
      return manages(swap, action, actor);
  }
}

/** Managers decide, but not about a swap of their own. */
function manages({ requesterId, counterpartId }: SwapState, action: SwapAction, { ownId, manages: may }: SwapActor): DomainError | undefined {
  if (!may) return new SwapNotYours(action, 'A manager of the program decides this');
  const party = ownId !== null && (ownId === requesterId || ownId === counterpartId);
  return party ? new SwapNotYours(action, 'It is your own swap: another manager decides it') : undefined;
}

function ready(swap: SwapState, action: SwapAction, { now, when }: Asked): DomainError | undefined {
  if (action === 'execute' && swap.status === 'accepted' && swap.needsManager) return new SwapNotReady(action, 'A manager has to approve it first');
  const until = undoUntil(swap);
  if (action !== 'rollBack' || until === null || now < until) return undefined;
  const begun = swap.startsAt <= now;
  return new SwapUndoOver(until, begun ? 'What was swapped has begun' : `It could be taken back until ${when(until)}`);
}

/** "5 Oct, 14:00" in a zone. */
export function whenIn(zone: string, words: (day: LocalDate) => string): When {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return (at) => {
    const part = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]));
    return `${words(`${part.year}-${part.month}-${part.day}`)}, ${part.hour}:${part.minute}`;
  };
}
