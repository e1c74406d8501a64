import type { SwapRefusalCode } from '@housestaff/swaps/domain';
import { conflict, refused, row, type ErrorRow } from './row';

const notTheirs = row(403, 'authorization', 'low');

/** A refusal that has no row here does not compile. */
const refusals = {
  'swap.with_oneself': refused,
  'swap.not_active': refused,
  'swap.other_program': refused,
  'swap.other_kind': refused,
  'swap.not_allowed': refused,
  'swap.not_published': refused,
  'swap.two_years': refused,
  'swap.begun': refused,
  'swap.not_held': conflict,
  'swap.in_another': conflict,
  'swap.taker_away': refused,
  'swap.not_qualified': refused,
  'swap.not_eligible': refused,
  'swap.over_maximum': refused,
  'swap.taker_busy': refused,
  'swap.locked': conflict,
  'swap.nothing_changes': refused,
  'swap.overlapping_parts': refused,
} as const satisfies Record<SwapRefusalCode, ErrorRow>;

export const swapsErrors = {
  ...refusals,
  'swap.acts_for_nobody': refused,
  'swap.may_not_act_for': notTheirs,
  'swap.not_yours': notTheirs,
  'swap.not_ready': conflict,
  'swap.expired': conflict,
  'swap.taken': conflict,
  'swap.decided': conflict,
  'swap.undo_over': conflict,
  'swap.built_upon': conflict,
} as const satisfies Record<string, ErrorRow>;
