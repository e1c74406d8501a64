'use client';
import { useEffect, useState } from 'react';

const PAUSE_MS = 250;

/** A value once it has rested for a moment, so that passing over a list asks nothing. */
export function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
