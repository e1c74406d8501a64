import type { MyLeave, Swap } from '@housestaff/api-client';
import type { Tone } from '@housestaff/ui';
import { spokenName } from '@/features/compliance/finding-words';
import { statusOf } from '@/features/swaps/model/swap-words';
import { dayRange } from '@/shell/dates';

export interface Waiting {
  key: string;
  href: string;
  title: string;
  detail: string;
  word: string;
  tone: Tone;
}

const UNDECIDED: readonly Swap['status'][] = ['requested', 'accepted', 'approved'];

const gives = ({ gives: part, takes }: Swap): string => (takes ? `${part.label} for ${takes.label}` : part.label);

/** Swaps that wait for my answer, or that I can carry out now. */
export function waitingForMe(swaps: readonly Swap[], personId: string | null): Waiting[] {
  return swaps.flatMap((swap): Waiting[] => {
    const line = { key: swap.id, href: `/swaps/${swap.id}`, detail: gives(swap), tone: 'accent' as const };
    const asked = swap.status === 'requested' && swap.counterpart?.personId === personId;
    if (asked) return [{ ...line, title: `${spokenName(swap.requester.name)} asks ${swap.kind === 'absorb' ? 'you to take over' : 'to swap'}`, word: 'Answer' }];
    const agreed = (swap.status === 'accepted' || swap.status === 'approved') && swap.mayI.execute === true;
    return agreed ? [{ ...line, title: 'A swap is agreed', word: 'Carry it out' }] : [];
  });
}

/** What I asked for and nobody has decided yet: swaps, then leave. */
export function askedByMe(swaps: readonly Swap[], leave: MyLeave | undefined, personId: string | null): Waiting[] {
  const open = swaps.filter((swap) => UNDECIDED.includes(swap.status) && swap.requester.personId === personId && swap.mayI.execute !== true);
  const requested = (leave?.absences ?? []).filter(({ status }) => status === 'requested');
  const labelOf = (kind: string) => leave?.settings.kinds.find((one) => one.kind === kind)?.label ?? kind;
  return [
    ...open.map((swap) => ({ key: swap.id, href: `/swaps/${swap.id}`, title: swap.counterpart ? `Swap with ${spokenName(swap.counterpart.name)}` : 'Offered to everyone', detail: gives(swap), ...statusOf(swap) })),
    ...requested.map(({ id, kind, from, to }) => ({ key: id, href: '/my-leave', title: labelOf(kind), detail: dayRange(from, to), word: 'Waits for an answer', tone: 'accent' as const })),
  ];
}
