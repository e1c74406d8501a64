import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds that a test waits for a state: for a machine that is slow or stalls, and far from what else would bring it about. */
export const PATIENCE = 300_000;
/** Milliseconds after which nothing happens within a test: an hour. */
export const NEVER = 3_600_000;

/** What `look` finds once that is so. When it stays otherwise, fails with what was awaited and what was there at last. */
export async function until<T>(what: string, look: () => T | Promise<T>, isSo: (found: T) => boolean = Boolean): Promise<T> {
  for (const end = performance.now() + PATIENCE; ; await sleep(20)) {
    const found = await look();
    if (isSo(found)) return found;
    if (performance.now() > end) throw new Error(`Still not: ${what}. Last found: ${JSON.stringify(found)?.slice(0, 400)}`);
  }
}
