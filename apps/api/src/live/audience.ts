/** What it takes to hear of a change, by how its kind begins; the longest that fits counts. Null: nobody hears of it. A permission that no role gives is a room that nobody is in. */
const HEARD_WITH: Readonly<Record<string, string | null>> = {
  'program.': 'program:read',
  'onboarding.': 'program:read',
  'people.': 'person:read',
  'people.absence.': 'leave:read',
  'people.leave': 'leave:read',
  'people.preference.': 'leave:read',
  'assignments.': 'schedule:read',
  'assignments.draft.': 'draft:read',
  // Publishing closes the draft and is the new version.
  'assignments.draft.publish': 'schedule:read',
  'compliance.': 'compliance:read',
  'planning.': 'run:read',
  'planning.tallies.': 'schedule:read',
  'conflicts.': 'conflict:read',
  'exchange.import.': 'import:read',
  'exchange.feed.': 'feed:read',
  'swaps.': 'swap:read',
  'swaps.settings.': 'program:read',
  // What is in the pool is for everybody.
  'swaps.pool.': 'schedule:read',
  'notifications.': 'program:read',
  'notifications.notification.': null,
  'notifications.preferences.': null,
  'identity.': null,
  'identity.user.': 'user:read',
  'identity.invitation.': 'user:read',
};

const LONGEST_FIRST = Object.entries(HEARD_WITH).sort(([one], [other]) => other.length - one.length);

/** The permission with which a change of this kind is heard; null when it is nobody's but the people's whom it is about. */
export function heardWith(kind: string): string | null {
  return LONGEST_FIRST.find(([start]) => kind.startsWith(start))?.[1] ?? null;
}

/** What belongs to no program: whoever may read such things hears of them, in whichever program. */
const OF_ALL_PROGRAMS = new Set(['site', 'organization']);

export function isOfAllPrograms(resource: string): boolean {
  return OF_ALL_PROGRAMS.has(resource);
}
