/** An answer that this browser keeps for when there is no connection, and when it was given. */
export interface Kept<T> {
  at: string;
  value: T;
}

const PREFIX = 'hs-kept:';
/** Of one kind: weeks that were looked at long ago make room. */
const MOST = 8;

/** The cookie that ends with the session; script may read it. */
function isSignedIn(): boolean {
  return document.cookie.split('; ').some((pair) => pair.startsWith('hs_csrf='));
}

function ours(): string[] {
  return Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
}

function makeRoom(kind: string): void {
  const names = ours().filter((name) => name.startsWith(`${PREFIX}${kind}:`));
  const age = (name: string) => (JSON.parse(localStorage.getItem(name) ?? '{"at":""}') as Kept<unknown>).at;
  for (const name of names.sort((one, other) => age(other).localeCompare(age(one))).slice(MOST)) localStorage.removeItem(name);
}

/** `name`: kind, or kind:what. A browser that keeps nothing does without. */
export function keep(name: string, value: unknown, now = new Date()): void {
  try {
    if (!isSignedIn()) return;
    localStorage.setItem(PREFIX + name, JSON.stringify({ at: now.toISOString(), value } satisfies Kept<unknown>));
    makeRoom(name.split(':')[0] ?? name);
  } catch {
    // Full, or forbidden: then there is nothing to see without a connection.
  }
}

/** Null where nothing is kept, or the session that it was read in is over. */
export function kept<T>(name: string): Kept<T> | null {
  try {
    if (!isSignedIn()) forgetKept();
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null') as Kept<T> | null;
  } catch {
    return null;
  }
}

export function forgetKept(): void {
  for (const name of ours()) localStorage.removeItem(name);
}
