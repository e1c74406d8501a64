import type { Id } from '@housestaff/kernel';
import type { SwapKind, SwapStatus, SwapStepKind } from './swap-actions';
import type { SwapPart } from './swap-part';

export interface SwapStep {
  readonly at: Date;
  /** Who did it, and for whom, as people read it. */
  readonly by: string;
  readonly what: SwapStepKind;
  readonly note: string;
}

/** All that is known of a swap. */
export interface SwapState {
  readonly id: Id;
  readonly programId: Id;
  readonly scheduleId: Id;
  readonly kind: SwapKind;
  readonly status: SwapStatus;
  readonly requesterId: Id;
  /** Null in the open pool until somebody takes it. */
  readonly counterpartId: Id | null;
  readonly gives: SwapPart;
  readonly takes: SwapPart | null;
  readonly follows: readonly SwapPart[];
  readonly reason: string;
  readonly createdAt: Date;
  /** When the request ends; never later than what it is about begins. */
  readonly expiresAt: Date;
  /** When the first of what changes hands begins. */
  readonly startsAt: Date;
  /** Whether a manager has to agree; known once somebody has said yes. */
  readonly needsManager: boolean;
  /** The version of the schedule that it made, and when. */
  readonly executed: { readonly version: number; readonly at: Date } | null;
  readonly steps: readonly SwapStep[];
  readonly version: number;
}

/** Who acts. */
export interface SwapActor {
  /** As history shows them. */
  readonly name: string;
  /** The person of the program that they are, or act for. */
  readonly personId: Id | null;
  /** The person that they themselves are. */
  readonly ownId: Id | null;
  /** May act for others, and approve. */
  readonly manages: boolean;
}

/** As managers do. */
export function actsForAnother({ personId, ownId, manages }: SwapActor): boolean {
  return manages && personId !== ownId;
}

/** It lies in the pool, and nobody has taken it. */
export function isOffered({ kind, status }: Pick<SwapState, 'kind' | 'status'>): boolean {
  return kind === 'open' && status === 'requested';
}
