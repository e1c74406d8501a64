import type { Limits } from '../compiled/compiled-plan';

/** What units of each importance cost in one sum. */
export interface CostScale {
  readonly unmetCost: number;
  readonly ruleCost: number;
}

/** A stretch of a convex cost: up to `width` away from the cheapest amount, each at `cost`. */
export interface Piece {
  readonly side: -1 | 1;
  readonly width: number;
  readonly cost: number;
}

/** The cost of a counter as a cheapest amount, and pieces on both sides of it. Excess that is rounded up to units is cheaper here, never dearer. */
export function counterPieces(limits: readonly Limits[], scale: CostScale): { readonly cheapest: number; readonly pieces: readonly Piece[] } {
  const corners = [...new Set(limits.flatMap((limit) => [limit.min, limit.max]).filter(Number.isFinite))].sort((a, b) => a - b);
  const slopeAfter = (x: number): number => limits.reduce((sum, limit) => sum + (x < limit.min ? -each(limit, limit.underCost, scale) : 0) + (x >= limit.max ? each(limit, limit.overCost, scale) : 0), 0);
  const slopes = [slopeAfter(-Infinity), ...corners.map(slopeAfter)];
  const at = Math.max(0, corners.findIndex((_, i) => slopes[i + 1]! >= 0));
  const pieces: Piece[] = [];
  for (let i = at; i >= 0; i--) pieces.push({ side: -1, width: i > 0 ? corners[i]! - corners[i - 1]! : Infinity, cost: -slopes[i]! });
  for (let i = at + 1; i < slopes.length; i++) pieces.push({ side: 1, width: i < corners.length ? corners[i]! - corners[i - 1]! : Infinity, cost: slopes[i]! });
  return { cheapest: corners[at] ?? 0, pieces };
}

function each({ kind, unit }: Limits, cost: number, { unmetCost, ruleCost }: CostScale): number {
  if (kind === 0) return ruleCost / unit;
  return (cost * (kind === 1 ? unmetCost : 1)) / unit;
}
