'use client';
import { useCallback, useMemo, useState } from 'react';
import type { Pattern } from '../model/pattern';

interface Versioned {
  id: string;
  version: number;
}

const keyOf = ({ id, version }: Versioned): string => `${id} ${version}`;

/** Patterns that were painted and not saved, by rotation: looking at another rotation does not lose them. A rotation that somebody changed since starts anew. */
export function useTypedPatterns() {
  const [typed, setTyped] = useState<ReadonlyMap<string, Pattern>>(new Map());
  const keep = useCallback((rotation: Versioned, pattern: Pattern | null) => {
    setTyped((all) => {
      if (pattern === (all.get(keyOf(rotation)) ?? null)) return all;
      const next = new Map(all);
      if (pattern) next.set(keyOf(rotation), pattern);
      else next.delete(keyOf(rotation));
      return next;
    });
  }, []);
  return useMemo(() => ({ of: (rotation: Versioned) => typed.get(keyOf(rotation)) ?? null, keep }), [typed, keep]);
}

export type TypedPatterns = ReturnType<typeof useTypedPatterns>;
