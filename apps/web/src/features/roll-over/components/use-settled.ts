import { useEffect, useState } from 'react';

/** The value once it has stood still, so that not every key asks the server. */
export function useSettled<T>(value: T, milliseconds = 400): T {
  const text = JSON.stringify(value);
  const [settled, setSettled] = useState({ text, value });
  useEffect(() => {
    if (settled.text === text) return undefined;
    const timer = setTimeout(() => setSettled({ text, value: JSON.parse(text) as T }), milliseconds);
    return () => clearTimeout(timer);
  }, [settled.text, text, milliseconds]);
  return settled.value;
}
