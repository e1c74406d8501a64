import { apiFetch, apiPage, keys, type Conflict, type ConflictAssignee, type ConflictOption, type ConflictOverview, type ConflictSettings, type ChangeConflictSettings, type ResolveOutcome } from '@housestaff/api-client';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export interface ConflictFilter {
  status: string;
  kind: string | null;
  severity: string | null;
  personId: string | null;
}

export function useConflicts(programId: string | undefined, filter: ConflictFilter) {
  return useInfiniteQuery({
    queryKey: keys.conflicts(programId, { ...filter }),
    queryFn: ({ pageParam }) => apiPage<Conflict>(`/programs/${programId}/conflicts`, { query: { ...filter, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    enabled: programId !== undefined,
  });
}

/** `enabled`: whether one may see it at all. */
export function useConflictOverview(programId: string | undefined, enabled = true) {
  return useQuery({ queryKey: keys.conflictOverview(programId), queryFn: () => apiFetch<ConflictOverview>(`/programs/${programId}/conflicts/overview`), enabled: enabled && programId !== undefined });
}

export function useConflict(conflictId: string) {
  return useQuery({ queryKey: keys.conflict(conflictId), queryFn: () => apiFetch<Conflict>(`/conflicts/${conflictId}`) });
}

/** Worked out on the schedule as it is: a conflict that is no longer there is told at once, and not asked for again. */
export function useConflictOptions(conflictId: string, enabled: boolean) {
  return useQuery({ queryKey: keys.conflictOptions(conflictId), queryFn: () => apiFetch<ConflictOption[]>(`/conflicts/${conflictId}/options`), enabled, retry: false });
}

export function useConflictAssignees(programId: string | undefined) {
  return useQuery({ queryKey: keys.conflictAssignees(programId), queryFn: () => apiFetch<ConflictAssignee[]>(`/programs/${programId}/conflicts/assignees`), enabled: programId !== undefined });
}

/** What conflicts say, and what they change in the schedule, is read again wherever it shows. Nobody waits for it: what follows an answer is said before what is new takes its form away. */
function useRefresh(programId: string | undefined) {
  const client = useQueryClient();
  return () => [['conflict'], ['program', programId], ['schedule'], ['me']].forEach((queryKey) => void client.invalidateQueries({ queryKey }));
}

export interface AnswerTo {
  conflict: Pick<Conflict, 'id' | 'version'>;
  verb: 'resolve' | 'ignore' | 'heed' | 'defer' | 'undo';
  body?: object;
}

/** On the version that was seen. */
export function useAnswerConflict(programId: string | undefined) {
  const refresh = useRefresh(programId);
  return useMutation({
    mutationFn: ({ conflict, verb, body = {} }: AnswerTo) => apiFetch<Conflict>(`/conflicts/${conflict.id}/${verb}`, { method: 'POST', ifMatch: conflict.version, ...(verb === 'heed' ? {} : { body }) }),
    onSettled: refresh,
  });
}

/** Each by its best option after which nothing new is wrong. */
export function useResolveMany(programId: string | undefined) {
  const refresh = useRefresh(programId);
  return useMutation({
    mutationFn: (conflicts: readonly Conflict[]) => apiFetch<ResolveOutcome[]>(`/programs/${programId}/conflicts/resolve`, { method: 'POST', body: { items: conflicts.map(({ id, version }) => ({ conflictId: id, version })) } }),
    onSettled: refresh,
  });
}

/** Somebody asks to look now; what is found comes by itself. */
export function useLookNow(programId: string | undefined) {
  return useMutation({ mutationFn: () => apiFetch(`/programs/${programId}/conflicts/look`, { method: 'POST' }) });
}

export function useConflictSettings(programId: string) {
  return useQuery({ queryKey: keys.conflictSettings(programId), queryFn: () => apiFetch<ConflictSettings>(`/programs/${programId}/conflict-settings`) });
}

export function useSaveConflictSettings(programId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, version }: { body: ChangeConflictSettings; version: number }) => apiFetch<ConflictSettings>(`/programs/${programId}/conflict-settings`, { method: 'PUT', body, ifMatch: version }),
    onSuccess: (saved) => client.setQueryData(keys.conflictSettings(programId), saved),
  });
}
