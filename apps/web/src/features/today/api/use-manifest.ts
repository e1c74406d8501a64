import { apiFetch, keys, type Manifest } from '@housestaff/api-client';
import { useQuery } from '@tanstack/react-query';

/** Who is on that day, by location, role and part of the day. */
export function useManifest(programId: string | undefined, date: string) {
  return useQuery({ queryKey: keys.manifest(programId, date), queryFn: () => apiFetch<Manifest>(`/programs/${programId}/manifest`, { query: { date } }), enabled: programId !== undefined });
}
