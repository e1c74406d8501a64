import type { Id } from '@housestaff/kernel';
import { isOffered, type PastSwaps, type Swap, type SwapPart } from '@housestaff/swaps/domain';

/** How swaps of a person with each other went, whoever asked. What a manager denied says nothing of the two. */
export function pastOf(personId: Id, swaps: readonly Swap[]): Map<Id, PastSwaps> {
  const past = new Map<Id, PastSwaps>();
  for (const { state } of swaps) {
    const other = state.requesterId === personId ? state.counterpartId : state.requesterId;
    if (!other) continue;
    const { refused, done } = past.get(other) ?? { refused: 0, done: 0 };
    const refusal = state.status === 'declined' && state.steps.at(-1)?.what === 'declined';
    past.set(other, { refused: refused + Number(refusal), done: done + Number(state.status === 'executed') });
  }
  return past;
}

/** What people offer to everyone, and nobody has taken: they want to be rid of it. What is asked of one person is between the two. */
export function offersIn(open: readonly Swap[], now: Date): SwapPart[] {
  return open.filter((swap) => isOffered(swap.state) && !swap.isOver(now)).map(({ state }) => state.gives);
}
