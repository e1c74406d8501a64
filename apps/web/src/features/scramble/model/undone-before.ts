import type { ScrambleAssignment } from '@housestaff/api-client';
import { addDays } from '@/shell/dates';

type Taken = Pick<ScrambleAssignment, 'from' | 'to' | 'versionNumber'>;

/** What has to be taken back before this: of two duties on one day the later one. Days of a stay stand apart from the duties in them. */
export function undoneBefore<T extends Taken>(one: T, all: readonly T[]): T | undefined {
  const isDuty = ({ from, to }: Taken): boolean => to === addDays(from, 1);
  return isDuty(one) ? all.find((other) => isDuty(other) && other.from === one.from && other.versionNumber > one.versionNumber) : undefined;
}
