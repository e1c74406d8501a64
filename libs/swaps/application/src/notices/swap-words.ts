import type { RecordedEvent } from '@housestaff/kernel';
import type { Notice } from '@housestaff/notifications/application';
import { PRODUCT, type SwapState } from '@housestaff/swaps/domain';

/** Who is who in what is told. */
export interface Told {
  readonly state: SwapState;
  readonly event: RecordedEvent;
  readonly requester: string;
  /** Empty where nobody has taken it. */
  readonly counterpart: string;
  /** Who could take what is in the pool. */
  readonly eligible: readonly string[];
}

type Words = Pick<Notice, 'to' | 'kind' | 'title' | 'body' | 'short'>;

/** What is said of one step, to each group of people in its own words. */
export function noticesOf(told: Told): Notice[] {
  const { state, event } = told;
  const common = { programId: state.programId, href: `/swaps/${state.id}`, happening: event.id };
  return wordsOf(told).map((words, n) => ({ ...common, ...words, to: { ...words.to, but: event.userId }, dedupKey: n === 0 ? event.id : `${event.id} ${n}` }));
}

function wordsOf(told: Told): Words[] {
  switch (told.event.kind.split('.').at(-1)) {
    case 'requested':
      return told.state.kind === 'open' ? inThePool(told) : asked(told);
    case 'accepted':
      return accepted(told);
    case 'executed':
      return both(told, 'was carried out', 'It stands in the schedule now.', 'A swap of yours was carried out.');
    case 'declined':
      return [to(told.state.requesterId, 'swap-decided', `${told.counterpart} can't swap`, `${deal(told)}.${noteOf(told)}`, 'A swap of yours was answered.')];
    case 'denied':
      return both(told, 'was not approved', `The schedule stays as it is.${noteOf(told)}`, 'A swap of yours was answered.');
    case 'cancelled':
      return cancelled(told);
    case 'untaken':
      return [to(told.state.requesterId, 'swap-decided', 'A swap is open again', `Whoever had agreed to ${told.state.gives.label} can't take it after all.${noteOf(told)}`, 'A swap of yours is open again.')];
    case 'expired':
      return expired(told);
    case 'rolled-back':
      return both(told, 'was taken back', `The schedule is as it was before.${noteOf(told)}`, 'A swap of yours was taken back.');
    default:
      return [];
  }
}

function asked(told: Told): Words[] {
  const { counterpartId, reason } = told.state;
  const body = `${deal(told)}.${reason ? `\n“${reason}”` : ''}\nSay yes or no to it on its page.`;
  return counterpartId ? [to(counterpartId, 'swap-requested', `${told.requester} asks you to swap`, body, 'A swap waits for your answer.')] : [];
}

function inThePool({ state, requester, eligible }: Told): Words[] {
  if (eligible.length === 0) return [];
  const body = `${requester} offers it to whoever takes it.${state.reason ? `\n“${state.reason}”` : ''}`;
  return [{ to: { people: eligible }, kind: 'swap-offered', title: `Up for taking: ${state.gives.label}`, body, short: 'A shift is up for taking.' }];
}

function accepted(told: Told): Words[] {
  const { state, counterpart } = told;
  const waits = state.needsManager ? ' A manager has to approve it.' : '';
  const own = to(state.requesterId, 'swap-decided', `${counterpart} agrees to swap`, `${deal(told)}.${waits}`, 'Somebody agreed to a swap of yours.');
  if (!state.needsManager || counterpart === '') return [];
  const managers: Words = { to: { holding: { permission: 'swap:write', programId: state.programId } }, kind: 'swap-to-approve', title: 'A swap waits for approval', body: `${deal(told)}. Both agree.`, short: 'A swap waits for approval.' };
  return [own, managers];
}

function both(told: Told, what: string, then: string, short: string): Words[] {
  const people = [told.state.requesterId, ...(told.state.counterpartId ? [told.state.counterpartId] : [])];
  return [{ to: { people }, kind: 'swap-decided', title: `A swap of yours ${what}`, body: `${deal(told)}. ${then}`, short }];
}

function to(personId: string, kind: Notice['kind'], title: string, body: string, short: string): Words {
  return { to: { people: [personId] }, kind, title, body, short };
}

function cancelled(told: Told): Words[] {
  const last = told.state.steps.at(-1);
  if (last?.by === PRODUCT) return both(told, 'is over', `${last.note}.`, 'A swap of yours is over.');
  return both(told, 'was cancelled', `${last?.by ?? told.requester} cancelled it; the schedule stays as it is.${noteOf(told)}`, 'A swap of yours was cancelled.');
}

function expired(told: Told): Words[] {
  const { requesterId, needsManager, gives, steps } = told.state;
  const agreed = steps.findLast(({ what }) => what === 'accepted' || what === 'untaken')?.what === 'accepted';
  if (agreed) return both(told, needsManager ? 'was not approved in time' : 'was not carried out in time', 'The schedule stays as it is. You can ask anew.', 'A swap of yours is over.');
  return [to(requesterId, 'swap-decided', `Nobody answered in time: ${gives.label}`, 'The request is over; it stays in your schedule. You can ask anew.', 'A swap of yours was not answered in time.')];
}

/** "Ana Silva gives Call, 5 Oct 2026 to Ben Ito, for Call, 9 Oct 2026". */
function deal({ state: { gives, takes }, requester, counterpart }: Told): string {
  const given = `${requester} gives ${gives.label}${counterpart ? ` to ${counterpart}` : ''}`;
  return takes ? `${given}, for ${takes.label}` : given;
}

function noteOf({ state }: Told): string {
  const note = state.steps.at(-1)?.note;
  return note ? `\n“${note}”` : '';
}
