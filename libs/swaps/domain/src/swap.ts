import type { Id } from '@housestaff/kernel';
import { isOpen, type SwapAction, type SwapStatus, type SwapStepKind } from './swap-actions';
import type { SwapPart } from './swap-part';
import { whyMayNot, type Asked } from './swap-rights';
import type { SwapState } from './swap-state';

export type NewSwap = Omit<SwapState, 'status' | 'needsManager' | 'executed' | 'steps' | 'version'> & { readonly by: string };

export interface Deed extends Asked {
  readonly note?: string;
}

/** What is agreed to. */
export interface Agreement {
  readonly counterpartId: Id;
  readonly follows: readonly SwapPart[];
  /** Of what changes hands first. */
  readonly startsAt: Date;
  readonly needsManager: boolean;
}

/** Whose steps nobody takes. */
export const PRODUCT = 'Housestaff';

/** Two people trading work, from the request until it is carried out, or not. */
export class Swap {
  private constructor(private readonly now: SwapState) {}

  static open({ by, ...swap }: NewSwap): Swap {
    const steps = [{ at: swap.createdAt, by, what: 'requested' as const, note: swap.reason }];
    return new Swap({ ...swap, status: 'requested', needsManager: false, executed: null, steps, version: 1 });
  }

  /** As stored. */
  static restore(state: SwapState): Swap {
    return new Swap(state);
  }

  get state(): SwapState {
    return this.now;
  }

  get isOpen(): boolean {
    return isOpen(this.now.status);
  }

  /** What somebody has agreed to, as the program's settings are now. */
  needing(needsManager: boolean): Swap {
    return this.now.status === 'accepted' ? new Swap({ ...this.now, needsManager }) : this;
  }

  /** Nobody decided, and the time is over. */
  isOver(at: Date): boolean {
    return this.isOpen && this.now.expiresAt <= at;
  }

  /** Throws what forbids it, as `swap-rights` says. */
  assertMay(action: SwapAction, asked: Asked): void {
    const refusal = whyMayNot(this.now, action, asked);
    if (refusal) throw refusal;
  }

  accept(agreement: Agreement, deed: Deed): Swap {
    this.assertMay('accept', deed);
    return this.become('accepted', 'accepted', deed, agreement);
  }

  decline(deed: Deed): Swap {
    this.assertMay('decline', deed);
    return this.become('declined', 'declined', deed);
  }

  cancel(deed: Deed): Swap {
    this.assertMay('cancel', deed);
    return this.become('cancelled', 'cancelled', deed);
  }

  deny(deed: Deed): Swap {
    this.assertMay('deny', deed);
    return this.become('declined', 'denied', deed);
  }

  approve(deed: Deed): Swap {
    this.assertMay('approve', deed);
    return this.become('approved', 'approved', deed);
  }

  /** Back to where nobody has said yes: into the pool, or before the one who was asked. */
  untake(deed: Deed): Swap {
    this.assertMay('untake', deed);
    const { kind, counterpartId, takes } = this.now;
    const given = kind === 'open' ? { counterpartId: null, takes: null, follows: [] } : { counterpartId, takes };
    return this.become('requested', 'untaken', deed, { ...given, needsManager: false });
  }

  /** It made this version of the schedule. */
  execute(version: number, deed: Deed): Swap {
    this.assertMay('execute', deed);
    return this.become('executed', 'executed', deed, { executed: { version, at: deed.now } });
  }

  rollBack(deed: Deed): Swap {
    this.assertMay('rollBack', deed);
    return this.become('rolled-back', 'rolled-back', deed);
  }

  /** Nobody's doing: the time is over. */
  expire(at: Date): Swap {
    const steps = [...this.now.steps, { at, by: PRODUCT, what: 'expired' as const, note: '' }];
    return new Swap({ ...this.now, status: 'expired', steps });
  }

  /** Nobody's doing: what it is about changed hands in another swap. */
  lapse(at: Date): Swap {
    const { gives, takes, steps } = this.now;
    const note = `Another swap was carried out: ${[gives, ...(takes ? [takes] : [])].map(({ label }) => label).join(', or ')} changed hands in it`;
    return new Swap({ ...this.now, status: 'cancelled', steps: [...steps, { at, by: PRODUCT, what: 'cancelled', note }] });
  }

  private become(status: SwapStatus, what: SwapStepKind, { actor, now, note = '' }: Deed, changed: Partial<SwapState> = {}): Swap {
    const steps = [...this.now.steps, { at: now, by: actor.name, what, note: note.trim() }];
    return new Swap({ ...this.now, ...changed, status, steps });
  }
}
