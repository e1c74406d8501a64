import { ApiError } from '@housestaff/api-client';

/** Somebody else was first, or the schedule is another one now: the swap no longer stands as it was shown. */
export function cameSecond(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 409 || error.stale);
}
