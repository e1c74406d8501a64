import type { PreparedHistory } from './prepared-history';
import type { RulePack } from './rule-pack';
import type { Tally, WindowRows } from './window-rows';

const HOUR = 3_600_000;

/** Hours a week over the days of a window. */
export function weekly({ days }: WindowRows, { milliseconds }: Tally): { readonly measured: number; readonly hours: number } {
  return { hours: milliseconds / HOUR, measured: (milliseconds * 7) / (HOUR * days) };
}

/** Weekly hours that a window's rotation allows: 6.24, where an exception was granted to it. */
export function hoursLimit({ rotationId }: WindowRows, { history }: PreparedHistory, pack: RulePack): number {
  const granted = rotationId === null ? undefined : history.hoursLimits.get(rotationId);
  return granted ?? pack.rules['eighty-hour-week'].limit;
}
