'use client';
import { usePathname, useSearchParams } from 'next/navigation';
import { useCallback } from 'react';

/** The page's view lives in its address. `set` replaces the named values (null removes one) without a page load. */
export function useUrlState(): { get: (name: string) => string | null; set: (values: Record<string, string | null>) => void; search: string } {
  const params = useSearchParams();
  const path = usePathname();
  const get = useCallback((name: string) => params.get(name), [params]);
  const set = useCallback(
    (values: Record<string, string | null>) => {
      const next = new URLSearchParams(window.location.search);
      for (const [name, value] of Object.entries(values)) {
        if (value === null || value === '') next.delete(name);
        else next.set(name, value);
      }
      const search = next.toString();
      window.history.replaceState(null, '', search ? `${path}?${search}` : path);
    },
    [path],
  );
  return { get, set, search: params.toString() };
}
