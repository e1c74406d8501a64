'use client';
import { useState } from 'react';

/**
 * What one began to type over. It follows what is saved as long as nothing is typed; from then on it stays, with the version
 * that one saw, so that saving over somebody else's change is refused instead of undoing it.
 */
export function useSeen<Saved>(saved: Saved, typing: boolean): Saved {
  const [first, setFirst] = useState(saved);
  const seen = typing ? first : saved;
  if (seen !== first) setFirst(seen);
  return seen;
}
