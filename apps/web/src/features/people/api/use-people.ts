import { apiFetch, apiPage, keys, type Person, type PersonDetail, type PgyPeriod } from '@housestaff/api-client';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export type PersonKind = Person['kind'];

export interface PersonInput {
  kind: PersonKind;
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
  externalId: string | null;
  cohort: string | null;
  titles: string[];
  specialties: string[];
}

export type PgyInput = Omit<PgyPeriod, 'id'>;

export function usePeople(programId: string | undefined, filter: { kind: string; q: string }) {
  return useInfiniteQuery({
    queryKey: keys.people(programId, filter),
    queryFn: ({ pageParam }) => apiPage<Person>(`/programs/${programId}/people`, { query: { kind: filter.kind || null, q: filter.q || null, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    enabled: programId !== undefined,
  });
}

export function usePerson(personId: string | null) {
  return useQuery({ queryKey: keys.person(personId), queryFn: () => apiFetch<PersonDetail>(`/people/${personId}`), enabled: personId !== null });
}

function useRefresh(programId: string | undefined) {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['program', programId, 'people'] });
    await client.invalidateQueries({ queryKey: ['person'] });
    await client.invalidateQueries({ queryKey: ['schedule'] });
  };
}

/** Adds a person, or changes one on the version it was read at. */
export function useSavePerson(programId: string | undefined) {
  const onSuccess = useRefresh(programId);
  return useMutation({
    mutationFn: ({ person, body }: { person: Person | null; body: PersonInput }) =>
      person
        ? apiFetch<Person>(`/people/${person.id}`, { method: 'PATCH', body, ifMatch: person.version })
        : apiFetch<Person>(`/programs/${programId}/people`, { method: 'POST', body, idempotencyKey: crypto.randomUUID() }),
    onSuccess,
  });
}

export function useSavePgy(programId: string | undefined) {
  const onSuccess = useRefresh(programId);
  return useMutation({
    mutationFn: ({ person, pgyPeriods }: { person: Person; pgyPeriods: PgyInput[] }) => apiFetch<PersonDetail>(`/people/${person.id}/pgy-periods`, { method: 'PUT', body: { pgyPeriods }, ifMatch: person.version }),
    onSuccess,
  });
}
