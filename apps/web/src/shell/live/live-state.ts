/** `waiting`: never open yet; then pages read every thirty seconds, as ever. `away`: it was open, and is being opened again. */
export type LiveState = 'waiting' | 'open' | 'away';

const watchers = new Set<() => void>();
let state: LiveState = 'waiting';

export function liveState(): LiveState {
  return state;
}

export function setLiveState(next: LiveState): void {
  // Where sockets don't get through at all, nothing was lost.
  if (next === state || (next === 'away' && state === 'waiting')) return;
  state = next;
  watchers.forEach((watcher) => watcher());
}

export function watchLiveState(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
