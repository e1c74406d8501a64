'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';

export interface LinkSecret {
  /** What stood behind the # of the link; empty when nothing did. */
  value: string;
  /** Tells one link from the next without naming it. */
  mark: number;
}

const never = () => () => undefined;

function ofAddress(): string {
  try {
    return decodeURIComponent(window.location.hash.slice(1)).trim();
  } catch {
    return '';
  }
}

/** The address without its fragment takes the place of the one with it, also in the history. */
function cleanAddress(): void {
  if (window.location.hash) window.history.replaceState(null, '', `${window.location.pathname}${window.location.search}`);
}

/** True once the page runs in the browser: the server never sees a fragment. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(never, () => true, () => false);
}

/** Takes the secret of a one-time link out of the address at once, and holds it while the page is open. Only below {@link useInBrowser}. */
export function useLinkSecret(): LinkSecret {
  const [secret, setSecret] = useState<LinkSecret>(() => ({ value: ofAddress(), mark: 0 }));
  useEffect(() => {
    const follow = () => {
      const value = ofAddress();
      cleanAddress();
      if (value) setSecret((before) => ({ value, mark: before.mark + 1 }));
    };
    cleanAddress();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return secret;
}
