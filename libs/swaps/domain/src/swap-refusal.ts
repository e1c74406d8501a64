import { DomainError } from '@housestaff/kernel';

export const SWAP_REFUSALS = [
  'swap.with_oneself',
  'swap.not_active',
  'swap.other_program',
  'swap.other_kind',
  'swap.not_allowed',
  'swap.not_published',
  'swap.two_years',
  'swap.begun',
  'swap.not_held',
  'swap.in_another',
  'swap.taker_away',
  'swap.not_qualified',
  'swap.not_eligible',
  'swap.over_maximum',
  'swap.taker_busy',
  'swap.locked',
  'swap.nothing_changes',
  'swap.overlapping_parts',
] as const;
export type SwapRefusalCode = (typeof SWAP_REFUSALS)[number];

/** One thing that speaks against a swap, in words that name who, what and when. */
export interface Refusal {
  readonly code: SwapRefusalCode;
  readonly message: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** It can't be asked for, agreed to or carried out as things are. */
export class SwapRefused extends DomainError {
  readonly code: SwapRefusalCode;

  constructor({ code, message, facts = {} }: Refusal, all: readonly Refusal[]) {
    super(message, { ...facts, refusals: all.map((one) => ({ code: one.code, message: one.message })) });
    this.code = code;
  }
}
