'use client';
import { useState, type ReactNode } from 'react';

/** The first of a list, and the rest on demand. */
export function MoreOf<T>({ items, first, row }: { items: readonly T[]; first: number; row: (item: T) => ReactNode }) {
  const [all, setAll] = useState(false);
  const hidden = items.length - first;
  return (
    <>
      <ul className="ex-rows">{(all ? items : items.slice(0, first)).map(row)}</ul>
      {hidden > 0 && (
        <button type="button" className="btn ghost sm mt-1" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `${hidden} more`}
        </button>
      )}
    </>
  );
}
