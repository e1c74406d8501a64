import { DomainError, type Id } from '@housestaff/kernel';
import type { SwapAction, SwapStatus } from './swap-actions';

/** Nobody answered in time, or what it is about has begun. */
export class SwapExpired extends DomainError {
  readonly code = 'swap.expired';

  constructor(on: Date, when: string) {
    super(`This request waited until ${when}; it is over`, { expiredAt: on.toISOString(), fix: 'ask anew' });
  }
}

/** Somebody has said yes already. */
export class SwapTaken extends DomainError {
  readonly code = 'swap.taken';

  constructor(by: string, at: Date, when: string) {
    super(`${by} has taken it already, on ${when}`, { by, at: at.toISOString() });
  }
}

/** Something was decided in the meantime. */
export class SwapDecided extends DomainError {
  readonly code = 'swap.decided';

  constructor(status: SwapStatus, what: string, by: string, at: Date, when: string) {
    super(`This swap was ${what} by ${by} on ${when}`, { status, by, at: at.toISOString(), fix: 'load it again' });
  }
}

/** It isn't there to be done yet, or not in this kind of swap. */
export class SwapNotReady extends DomainError {
  readonly code = 'swap.not_ready';

  constructor(action: SwapAction, reason: string) {
    super(reason, { action });
  }
}

/** Someone else's to say. */
export class SwapNotYours extends DomainError {
  readonly code = 'swap.not_yours';

  constructor(action: SwapAction, reason: string) {
    super(reason, { action });
  }
}

/** Too long ago, or what was swapped has begun. */
export class SwapUndoOver extends DomainError {
  readonly code = 'swap.undo_over';

  constructor(until: Date, reason: string) {
    super(reason, { until: until.toISOString(), fix: 'make another swap, or change the schedule in a draft' });
  }
}

/** What a swap changed was changed again since. */
export class SwapBuiltUpon extends DomainError {
  readonly code = 'swap.built_upon';

  constructor(what: string, facts: Readonly<Record<string, unknown>>) {
    super(`It can't be taken back: ${what}`, { ...facts, fix: 'take that back first, or change the schedule in a draft' });
  }
}

/** Whoever acts for somebody else needs to say for whom, and to be a manager. */
export class ActsForNobody extends DomainError {
  readonly code = 'swap.acts_for_nobody';

  constructor() {
    super('This login is no person of the program, so it has no shifts to swap', { field: 'personId', fix: 'say whom you act for' });
  }
}

/** Acting for others is for those who manage swaps. */
export class MayNotActFor extends DomainError {
  readonly code = 'swap.may_not_act_for';

  constructor(personId: Id) {
    super('Acting for somebody else takes the permission swap:write', { personId, permission: 'swap:write' });
  }
}
