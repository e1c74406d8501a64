import { useMemo } from 'react';
import { spokenName } from '@/features/compliance/finding-words';
import { useEveryone } from '@/features/leave/api/use-leave';

/** Everyone's name as it is spoken, by id. */
export function useNames(programId: string | undefined): ReadonlyMap<string, string> {
  const people = useEveryone(programId);
  return useMemo(() => new Map((people.data ?? []).map(({ id, displayName }) => [id, spokenName(displayName)])), [people.data]);
}
