const STAYS = 'hs-theme';

function clearStorage(): void {
  for (const name of Object.keys(localStorage)) if (name !== STAYS) localStorage.removeItem(name);
  sessionStorage.clear();
}

async function clearCaches(): Promise<void> {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.map((worker) => worker.unregister()));
  if (!('caches' in window)) return;
  for (const name of await caches.keys()) await caches.delete(name);
}

async function clearDatabases(): Promise<void> {
  for (const { name } of (await indexedDB.databases?.()) ?? []) if (name) indexedDB.deleteDatabase(name);
}

/** The next one at this browser finds nothing of this one's but the choice of light or dark. Never throws. */
export async function leaveNothing(): Promise<void> {
  const parts = [async () => clearStorage(), clearCaches, clearDatabases];
  await Promise.all(parts.map((clear) => clear().catch(() => undefined)));
}
