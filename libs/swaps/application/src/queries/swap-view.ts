import type { FindingDiff } from '@housestaff/assignments/application';
import type { Id } from '@housestaff/kernel';
import type { Refusal, SwapAction, SwapPart, SwapState, SwapStep } from '@housestaff/swaps/domain';

export interface SwapPersonView {
  readonly personId: Id;
  readonly name: string;
}

/** True, or why not. */
export type May = true | string;

export interface SwapView extends Pick<SwapState, 'id' | 'programId' | 'kind' | 'status' | 'gives' | 'takes' | 'follows' | 'reason' | 'createdAt' | 'expiresAt' | 'version'> {
  readonly requester: SwapPersonView;
  readonly counterpart: SwapPersonView | null;
  /** Null while nobody has decided. */
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  /** Whose word it waits for. */
  readonly needs: readonly ('counterpart' | 'manager')[];
  readonly findings: FindingDiff | null;
  readonly undoUntil: Date | null;
  readonly mayI: Readonly<Record<SwapAction, May>>;
  readonly history: readonly SwapStep[];
}

export interface PreviewView {
  readonly findings: FindingDiff;
  readonly refusals: readonly Pick<Refusal, 'code' | 'message'>[];
  readonly follows: readonly SwapPart[];
}
