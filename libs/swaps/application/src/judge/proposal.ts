import type { FindingDiff, PersonOfProgram, ScheduleFinding } from '@housestaff/assignments/application';
import type { Id } from '@housestaff/kernel';
import type { Exchange, Refusal, Swap, SwapKind, SwapPart, SwapSettings } from '@housestaff/swaps/domain';
import type { SwapGround } from '../ground/swap-ground';

/** A swap that is thought of, asked for, or about to be carried out. */
export interface Proposal {
  /** Left out: it is new. */
  readonly id?: Id;
  readonly kind: SwapKind;
  readonly requesterId: Id;
  /** Null: nobody has taken it yet. */
  readonly counterpartId: Id | null;
  readonly gives: SwapPart;
  readonly takes: SwapPart | null;
  /** A manager does it for somebody, or will decide about it: what would be over a maximum is theirs to let through with a reason. */
  readonly managed?: boolean;
}

/** A proposal with what it is held against. */
export interface Case {
  readonly proposal: Proposal;
  readonly ground: SwapGround;
  readonly settings: SwapSettings;
  /** Others that nothing is decided of, about the same schedule. */
  readonly others: readonly Swap[];
}

export interface Judged {
  readonly refusals: readonly Refusal[];
  /** Null where it is refused, or nobody takes it yet. */
  readonly exchange: Exchange | null;
  readonly findings: FindingDiff | null;
  readonly follows: readonly SwapPart[];
  /** Maxima that it would go over: violations among the findings, though no rule of the engine. */
  readonly over: readonly ScheduleFinding[];
}

export function personIn({ ground }: Pick<Case, 'ground'>, id: Id): PersonOfProgram | undefined {
  return ground.schedule.people.find((one) => one.id === id);
}

export function partsOf({ gives, takes }: Pick<Proposal, 'gives' | 'takes'>): SwapPart[] {
  return takes ? [gives, takes] : [gives];
}
