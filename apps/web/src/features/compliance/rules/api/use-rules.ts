'use client';
import { apiFetch, type RulePreview, type RuleSet, type RuleSetChangeBody, type RuleSetVersion } from '@housestaff/api-client';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export type RuleProposal = Omit<RuleSetChangeBody, 'note'>;

const path = (programId: string | undefined) => `/programs/${programId}/duty-hour-rules`;
const key = (programId: string | undefined) => ['program', programId, 'duty-hour-rules'] as const;

/** What the program is held to. */
export function useRuleSet(programId: string | undefined) {
  return useQuery({ queryKey: [...key(programId), 'saved'], queryFn: () => apiFetch<RuleSet>(path(programId)), enabled: programId !== undefined });
}

/** What a pack says, before a program changes anything in it. */
export function useBaseRules(programId: string | undefined, pack: { id: string; version: number } | undefined) {
  return useQuery({
    queryKey: [...key(programId), 'base', pack?.id, pack?.version],
    queryFn: () => apiFetch<RuleSet>(path(programId), { query: { pack: pack?.id, packVersion: pack?.version } }),
    enabled: programId !== undefined && pack !== undefined,
    placeholderData: keepPreviousData,
    refetchInterval: false,
  });
}

export function useRuleHistory(programId: string | undefined) {
  return useQuery({ queryKey: [...key(programId), 'history'], queryFn: () => apiFetch<RuleSetVersion[]>(`${path(programId)}/history`), enabled: programId !== undefined });
}

/** What a proposal would flag on a schedule beside what the saved `version` flags, without storing it. */
export function useRulePreview(programId: string | undefined, scheduleId: string | undefined, version: number, proposal: RuleProposal | null) {
  return useQuery({
    queryKey: [...key(programId), 'preview', scheduleId, version, proposal && JSON.stringify(proposal)],
    queryFn: ({ signal }) => apiFetch<RulePreview>(`${path(programId)}/preview`, { method: 'POST', body: { scheduleId, proposal }, signal }),
    enabled: programId !== undefined && scheduleId !== undefined && proposal !== null,
    placeholderData: (before, query) => (query?.queryKey.at(-2) === version ? before : undefined),
    refetchInterval: false,
    retry: false,
  });
}

/** Saves the rules. Every schedule is judged anew then, so everything that shows findings is read again. */
export function useSaveRules(programId: string | undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ change, version }: { change: RuleSetChangeBody; version: number }) => apiFetch<RuleSet>(path(programId), { method: 'PUT', body: change, ifMatch: version }),
    onSuccess: async (saved) => {
      client.setQueryData([...key(programId), 'saved'], saved);
      await Promise.all([client.invalidateQueries({ queryKey: key(programId) }), client.invalidateQueries({ queryKey: ['schedule'] })]);
    },
  });
}
