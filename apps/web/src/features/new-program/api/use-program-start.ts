import { apiFetch, keys, type Program, type SpecialtyPack, type StartedProgram } from '@housestaff/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { StartBody } from '../model/start-form';

export function useSpecialtyPacks() {
  return useQuery({ queryKey: keys.specialtyPacks, queryFn: () => apiFetch<SpecialtyPack[]>('/specialty-packs'), staleTime: Infinity, refetchInterval: false });
}

/** One key for one wish: pressed again after a lost answer, the same program is meant; with other words, another. */
function useWishKey(): (body: StartBody) => string {
  const last = useRef({ wish: '', key: '' });
  return (body) => {
    const wish = JSON.stringify(body);
    if (last.current.wish !== wish) last.current = { wish, key: crypto.randomUUID() };
    return last.current.key;
  };
}

/** Makes the program with everything that it starts with, or nothing at all. */
export function useProgramStart() {
  const client = useQueryClient();
  const keyOf = useWishKey();
  return useMutation({
    mutationFn: (body: StartBody) => apiFetch<StartedProgram>('/program-starts', { method: 'POST', body, idempotencyKey: keyOf(body) }),
    onSuccess: async ({ program }) => {
      client.setQueryData<Program[]>(keys.programs, (all) => [...(all ?? []).filter((one) => one.id !== program.id), program]);
      await Promise.all([client.invalidateQueries({ queryKey: keys.programs }), client.invalidateQueries({ queryKey: keys.sites }), client.invalidateQueries({ queryKey: keys.session })]);
    },
  });
}
