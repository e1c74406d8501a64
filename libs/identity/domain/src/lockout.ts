export const FAILURES_BEFORE_LOCK = 5;
const FIRST_LOCK_SECONDS = 60;
const LONGEST_LOCK_SECONDS = 3600;

/** Wrong passwords of one account, in a row, and until when it is shut. */
export interface Lockout {
  readonly failedCount: number;
  readonly lockedUntil: Date | null;
}

export const NO_FAILURES: Lockout = { failedCount: 0, lockedUntil: null };

/** Seconds an account stays shut after that many failures in a row: 60 at the fifth, then doubling up to an hour. */
export function lockSeconds(failedCount: number): number {
  if (failedCount < FAILURES_BEFORE_LOCK) return 0;
  return Math.min(LONGEST_LOCK_SECONDS, FIRST_LOCK_SECONDS * 2 ** Math.min(30, failedCount - FAILURES_BEFORE_LOCK));
}

export function afterFailure(state: Lockout, now: Date): Lockout {
  const failedCount = state.failedCount + 1;
  const seconds = lockSeconds(failedCount);
  return { failedCount, lockedUntil: seconds === 0 ? null : new Date(now.getTime() + seconds * 1000) };
}

/** Whole seconds until the account opens again; 0 when it is open. */
export function secondsShut(state: Lockout, now: Date): number {
  if (state.lockedUntil === null) return 0;
  return Math.max(0, Math.ceil((state.lockedUntil.getTime() - now.getTime()) / 1000));
}
