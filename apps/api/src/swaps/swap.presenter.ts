import type { PreviewView, SwapView } from '@housestaff/swaps/application';
import type { SwapPart as Part } from '@housestaff/swaps/domain';
import type { SwapPart } from './swap-part.dto';
import type { Swap, SwapPreview } from './swap.dto';

export function presentPart(part: Part): SwapPart {
  const { personId, period, label } = part;
  const days = { personId, from: period.start, to: period.end, label };
  return part.kind === 'stay' ? { kind: 'stay', ...days, rotationId: part.rotationId } : { kind: 'duty', ...days, activityId: part.activityId, half: part.half };
}

export function presentSwap({ gives, takes, follows, createdAt, expiresAt, decidedAt, undoUntil, history, ...rest }: SwapView): Swap {
  return {
    ...rest,
    gives: presentPart(gives),
    takes: takes && presentPart(takes),
    follows: follows.map(presentPart),
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
    undoUntil: undoUntil?.toISOString() ?? null,
    history: history.map((step) => ({ ...step, at: step.at.toISOString() })),
  };
}

export function presentPreview({ findings, refusals, follows }: PreviewView): SwapPreview {
  return { findings, refusals, follows: follows.map(presentPart) };
}
