/** People, days and shifts of the public shift scheduling instances, 1 to 24. */
export const SHIFT_SIZES = [
  [8, 14, 1], [14, 14, 2], [20, 14, 3], [10, 28, 2], [16, 28, 2], [18, 28, 3], [20, 28, 3], [30, 28, 4],
  [36, 28, 4], [40, 28, 5], [50, 28, 6], [60, 28, 10], [120, 28, 18], [32, 42, 4], [45, 42, 6], [20, 56, 3],
  [32, 56, 4], [22, 84, 3], [40, 84, 5], [50, 182, 6], [100, 182, 8], [50, 364, 10], [100, 364, 16], [150, 364, 32],
] as const;

export interface ShiftSize {
  readonly people: number;
  readonly days: number;
  readonly shifts: number;
}

/** `n` from 1 to 24. */
export function shiftSize(n: number): ShiftSize {
  const [people, days, shifts] = SHIFT_SIZES[n - 1] ?? SHIFT_SIZES[0];
  return { people, days, shifts };
}
