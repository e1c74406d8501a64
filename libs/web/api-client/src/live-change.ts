/** What the server says of a change: ids alone. */
export interface LiveChange {
  kind: string;
  programId: string | null;
  resource: string;
  resourceId: string;
}

/**
 * The words with which the keys of what a change touches begin, by how its kind begins; the longest that fits counts. A
 * kind that stands nowhere here touches everything of its program.
 */
const TOUCHED: Readonly<Record<string, readonly string[]>> = {
  'program.': ['program', 'programs', 'sites', 'rotation', 'requirements', 'schedule', 'me'],
  'onboarding.': ['program', 'programs', 'sites', 'schedule', 'requirements'],
  'people.': ['person', 'people', 'schedule', 'qualification', 'preference', 'manifest', 'call-roster', 'me'],
  'people.absence.': ['absence', 'leave', 'schedule', 'manifest', 'call-roster', 'my-leave', 'me'],
  'people.leave': ['absence', 'leave', 'schedule', 'my-leave'],
  'assignments.': ['schedule', 'absence', 'leave', 'scramble', 'backup', 'swap', 'manifest', 'call-roster', 'me'],
  'compliance.': ['schedule', 'rule', 'compliance', 'hours', 'me'],
  'planning.': ['run', 'runs', 'plan', 'tallies', 'pre-check'],
  'conflicts.': ['conflict', 'notice'],
  'conflicts.conflict.resolve': ['conflict', 'schedule', 'manifest', 'call-roster', 'me'],
  'conflicts.scramble.': ['scramble', 'backup', 'schedule', 'manifest', 'call-roster', 'me'],
  'conflicts.backup': ['scramble', 'backup'],
  'exchange.import.': ['import'],
  'exchange.import.commit': ['program', 'schedule', 'import', 'person', 'rotation', 'requirements', 'me'],
  'exchange.import.undo': ['program', 'schedule', 'import', 'person', 'rotation', 'requirements', 'me'],
  'exchange.feed.': ['feeds'],
  'swaps.': ['swap', 'me'],
  'notifications.': ['notice', 'notification', 'channels'],
  'identity.': ['users', 'invitations', 'session', 'me'],
};
const LONGEST_FIRST = Object.entries(TOUCHED).sort(([one], [other]) => other.length - one.length);

function isSaid(key: unknown, id: string): boolean {
  if (key === id) return true;
  return typeof key === 'object' && key !== null && Object.values(key).some((value) => isSaid(value, id));
}

/** A draft is its own affair, and the list of drafts', until it is published. */
function isOfDraft(key: readonly unknown[], draftId: string): boolean {
  return key[0] === 'schedule' && (key.length === 2 || isSaid(key, draftId));
}

/** Whether what was read under this key may have changed. Rather once too often than not at all. */
export function isTouched(key: readonly unknown[], { kind, programId, resourceId }: LiveChange): boolean {
  const ofAnother = key[0] === 'program' && programId !== null && key[1] !== programId;
  if (ofAnother) return false;
  if (kind.startsWith('assignments.draft.') && kind !== 'assignments.draft.publish') return isOfDraft(key, resourceId);
  const words = LONGEST_FIRST.find(([start]) => kind.startsWith(start))?.[1];
  if (words === undefined) return key[0] === 'program' || isSaid(key, resourceId);
  return isSaid(key, resourceId) || key.some((part) => typeof part === 'string' && words.some((word) => part === word || part.startsWith(word)));
}
