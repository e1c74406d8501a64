import type { Swap } from '@housestaff/api-client';
import type { SwapVerb } from '../api/use-swaps';

/** Who looks at it. */
export interface Viewer {
  /** Null: nobody who swaps. */
  personId: string | null;
  /** May approve, and act for others. */
  manages: boolean;
}

export interface OfferedAct {
  verb: SwapVerb;
  label: string;
  tone: 'primary' | 'default';
  /** Why it can't be done; null: it can. */
  why: string | null;
  /** Whom a manager does it for. */
  forId?: string;
}

const reason = (may: true | string): string | null => (may === true ? null : may);

/** The buttons that make sense to this viewer, the most important first. What is not theirs at all isn't shown. */
export function offeredActs(swap: Swap, viewer: Viewer): OfferedAct[] {
  const { status } = swap;
  if (status === 'requested') return [...ofRequested(swap, viewer), ...cancelOf(swap)];
  if (status === 'accepted' || status === 'approved') return [...ofAgreed(swap, viewer), ...cancelOf(swap)];
  return status === 'executed' ? rollBackOf(swap, viewer) : [];
}

function ofRequested(swap: Swap, { personId, manages }: Viewer): OfferedAct[] {
  const { kind, mayI, counterpart, requester } = swap;
  const own = personId === requester.personId;
  if (kind === 'open') {
    if (own || (personId === null && !manages)) return [];
    const assigns = manages && (personId === null || mayI.accept !== true);
    return [{ verb: 'accept', label: assigns ? 'Give to somebody' : 'Take it', tone: 'primary', why: assigns ? null : reason(mayI.accept) }];
  }
  const asked = personId !== null && personId === counterpart?.personId;
  if (!asked && !(manages && !own)) return [];
  const forId = asked ? undefined : counterpart?.personId;
  const name = asked ? '' : ' for them';
  return [
    { verb: 'accept', label: `Accept${name}`, tone: 'primary', why: reason(mayI.accept), forId },
    { verb: 'decline', label: `Decline${name}`, tone: 'default', why: reason(mayI.decline), forId },
  ];
}

function ofAgreed({ status, needs, mayI, counterpart, requester }: Swap, { personId, manages }: Viewer): OfferedAct[] {
  const waits = needs.includes('manager');
  const party = personId !== null && (personId === counterpart?.personId || personId === requester.personId);
  const acts: OfferedAct[] = [];
  if (manages && status === 'accepted' && waits) {
    acts.push({ verb: 'approve', label: 'Approve', tone: 'primary', why: reason(mayI.approve) }, { verb: 'deny', label: 'Deny', tone: 'default', why: reason(mayI.deny) });
  } else if (!waits && (party || manages)) acts.push({ verb: 'execute', label: 'Carry it out', tone: 'primary', why: reason(mayI.execute) });
  if (mayI.untake === true) acts.push({ verb: 'untake', label: personId === counterpart?.personId ? 'Take my yes back' : 'Take the yes back', tone: 'default', why: null });
  return acts;
}

function cancelOf({ mayI }: Swap): OfferedAct[] {
  return mayI.cancel === true ? [{ verb: 'cancel', label: 'Cancel request', tone: 'default', why: null }] : [];
}

function rollBackOf({ mayI }: Swap, { manages }: Viewer): OfferedAct[] {
  return manages ? [{ verb: 'roll-back', label: 'Take the swap back', tone: 'default', why: reason(mayI.rollBack) }] : [];
}
