import { ApiError } from '@housestaff/api-client';
import { brokenMeanwhile } from './override-of';

/** Somebody else was first: the swap no longer stands as it was shown. Where it would only break a rule by now, a reason is asked for instead. */
export function cameSecond(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 409 || error.stale) && brokenMeanwhile(error) === null;
}
