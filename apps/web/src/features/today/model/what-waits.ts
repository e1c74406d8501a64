import type { Absence, Swap } from '@housestaff/api-client';
import { spokenName } from '@/features/compliance/finding-words';
import { plural } from '@/features/schedule/model/words';

export interface Wait {
  href: string;
  words: string;
  who: string;
}

const NAMED = 2;

/** "Ann Lee, Bob Ray and 2 more", each once. */
function named(names: readonly string[]): string {
  const all = [...new Set(names.map(spokenName))];
  const rest = all.length - NAMED;
  return rest > 0 ? `${all.slice(0, NAMED).join(', ')} and ${rest} more` : all.join(', ');
}

/** What a planner is waited for with. Undefined: not theirs, or not known yet. */
export interface Asked {
  leave: readonly Absence[] | undefined;
  swaps: readonly Swap[] | undefined;
}

export function whatWaits({ leave = [], swaps = [] }: Asked): Wait[] {
  const agreed = swaps.filter(({ status, needs }) => status === 'accepted' && needs.includes('manager'));
  return [
    ...(leave.length > 0 ? [{ href: '/leave?status=requested', words: `${plural(leave.length, 'leave request')} to answer`, who: named(leave.map(({ personName }) => personName)) }] : []),
    ...(agreed.length > 0 ? [{ href: '/swaps?tab=approvals', words: `${plural(agreed.length, 'swap')} to approve`, who: named(agreed.map(({ requester }) => requester.name)) }] : []),
  ];
}
