import type { MeasureStatus } from './measure';

/** Sums of milliseconds divided by days may be off in the last binary digit. */
const DUST = 1e-9;

export function judge(sense: 'at-most' | 'at-least', measured: number, limit: number, severity: 'violation' | 'warning'): MeasureStatus {
  const broken = sense === 'at-most' ? measured > limit + DUST : measured < limit - DUST;
  return broken ? severity : 'pass';
}
