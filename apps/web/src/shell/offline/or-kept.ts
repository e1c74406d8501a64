import { ApiError } from '@housestaff/api-client';
import { keep, kept } from './kept';

/** What was read, and when, where it is what an earlier visit kept; null when it is fresh. */
export interface MaybeKept<T> {
  value: T;
  asOf: string | null;
}

/** Reads, and keeps what was read. Without a connection: what was kept. */
export async function orKept<T>(name: string, read: () => Promise<T>, without: (value: T) => unknown = (value) => value): Promise<MaybeKept<T>> {
  try {
    const value = await read();
    keep(name, without(value));
    return { value, asOf: null };
  } catch (error) {
    const found = error instanceof ApiError && error.status === 0 ? kept<T>(name) : null;
    if (found === null) throw error;
    return { value: found.value, asOf: found.at };
  }
}
