import type { Run, RunAlternative } from '@housestaff/api-client';

/** A, B … Z, then 27 and on. */
export function letterOf(id: number): string {
  return id < 26 ? String.fromCharCode(65 + id) : String(id + 1);
}

export interface FrontPoint {
  id: number;
  label: string;
  x: number;
  y: number;
  /** No other answer is as good in both and better in one. */
  onFront: boolean;
}

const beats = (one: { x: number; y: number }, other: { x: number; y: number }) => one.x <= other.x && one.y <= other.y && (one.x < other.x || one.y < other.y);

/** The answers by two aims; lower is better in both. Ordered from left to right. */
export function frontOf({ alternatives }: Pick<Run, 'alternatives'>, xId: string, yId: string): FrontPoint[] {
  const placed = alternatives.map((one: RunAlternative) => ({ id: one.id, label: one.label, x: one.values[xId] ?? 0, y: one.values[yId] ?? 0 }));
  const points = placed.map((point) => ({ ...point, onFront: !placed.some((other) => beats(other, point)) }));
  return points.sort((one, other) => one.x - other.x || other.y - one.y || one.id - other.id);
}

/** Round figures from below the least to above the most. */
export function ticksOf(low: number, high: number, about = 4): number[] {
  const rough = Math.max(1, (high - low) / about);
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * magnitude).find((candidate) => candidate >= rough) ?? rough;
  const first = Math.floor(low / step) * step;
  return Array.from({ length: Math.ceil((high - first) / step) + 1 }, (_, index) => first + index * step);
}
