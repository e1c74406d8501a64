import type { Absence, ConflictOverview, Swap } from '@housestaff/api-client';
import { spokenName } from '@/features/compliance/finding-words';
import { KIND_WORDS } from '@/features/conflicts/model/conflict-words';
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
  conflicts?: ConflictOverview | undefined;
}

export function whatWaits({ leave = [], swaps = [], conflicts }: Asked): Wait[] {
  const agreed = swaps.filter(({ mayI }) => mayI.approve === true);
  const soon = (conflicts?.counts ?? []).filter(({ urgency }) => urgency !== 'later');
  const many = soon.reduce((sum, { count }) => sum + count, 0);
  return [
    ...(many > 0 ? [{ href: '/conflicts', words: `${plural(many, 'conflict')} within a week`, who: [...new Set(soon.map(({ kind }) => KIND_WORDS[kind]))].join(', ') }] : []),
    ...(leave.length > 0 ? [{ href: '/leave?status=requested', words: `${plural(leave.length, 'leave request')} to answer`, who: named(leave.map(({ personName }) => personName)) }] : []),
    ...(agreed.length > 0 ? [{ href: '/swaps?tab=approvals', words: `${plural(agreed.length, 'swap')} to approve`, who: named(agreed.map(({ requester }) => requester.name)) }] : []),
  ];
}
