'use client';
import { Tag } from '@housestaff/ui';
import { RefreshCw, WifiOff } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { liveState, watchLiveState } from './live-state';

function watchOnline(watcher: () => void): () => void {
  window.addEventListener('online', watcher);
  window.addEventListener('offline', watcher);
  return () => {
    window.removeEventListener('online', watcher);
    window.removeEventListener('offline', watcher);
  };
}

export function useIsOnline(): boolean {
  return useSyncExternalStore(watchOnline, () => navigator.onLine, () => true);
}

/** Stands in the page's head while it may show something old; nothing otherwise. */
export function LiveMark() {
  const state = useSyncExternalStore(watchLiveState, liveState, () => 'waiting' as const);
  const online = useIsOnline();
  if (online && state !== 'away') return null;
  return (
    <span role="status" className="nowrap">
      {online ? (
        <Tag icon={RefreshCw} title="The connection was lost; changes of others may be late">
          Reconnecting
        </Tag>
      ) : (
        <Tag tone="warn" icon={WifiOff} title="There is no connection; what you see may have changed">
          Offline
        </Tag>
      )}
    </span>
  );
}
