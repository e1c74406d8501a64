export const SWAP_KINDS = ['one-to-one', 'absorb', 'open'] as const;
export type SwapKind = (typeof SWAP_KINDS)[number];

export const SWAP_STATUSES = ['requested', 'accepted', 'approved', 'executed', 'declined', 'cancelled', 'expired', 'rolled-back'] as const;
export type SwapStatus = (typeof SWAP_STATUSES)[number];

/** Nothing is decided yet. */
export const OPEN_STATUSES = ['requested', 'accepted', 'approved'] as const satisfies readonly SwapStatus[];

export function isOpen(status: SwapStatus): boolean {
  return (OPEN_STATUSES as readonly SwapStatus[]).includes(status);
}

export const SWAP_ACTIONS = ['accept', 'decline', 'cancel', 'approve', 'deny', 'execute', 'untake', 'rollBack'] as const;
export type SwapAction = (typeof SWAP_ACTIONS)[number];

/** What history says of each step. */
export const SWAP_STEPS = ['requested', 'accepted', 'declined', 'cancelled', 'approved', 'denied', 'executed', 'untaken', 'expired', 'rolled-back'] as const;
export type SwapStepKind = (typeof SWAP_STEPS)[number];
