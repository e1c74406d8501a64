import { apiFetch, keys, type AcademicYear, type RollOverChoices, type RollOverDone, type RollOverPreview } from '@housestaff/api-client';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

/** What rolling a year over would do, with these choices. The answer before stays while the next one is worked out. */
export function usePreview(year: AcademicYear, choices: RollOverChoices | null) {
  return useQuery({
    queryKey: keys.rollOverPreview(year.programId, year.id, choices),
    queryFn: ({ signal }) => apiFetch<RollOverPreview>(`/academic-years/${year.id}/roll-over/preview`, { method: 'POST', body: choices, signal }),
    enabled: choices !== null,
    placeholderData: keepPreviousData,
  });
}

export function useRollOvers(programId: string | undefined) {
  return useQuery({ queryKey: keys.rollOvers(programId), queryFn: () => apiFetch<RollOverDone[]>(`/programs/${programId}/roll-overs`), enabled: programId !== undefined });
}

/** Years, people and all that is planned of them. */
function useRefresh(programId: string) {
  const client = useQueryClient();
  return async () => {
    for (const queryKey of [keys.program(programId), ['schedule'], ['person'], ['requirements']]) await client.invalidateQueries({ queryKey });
  };
}

export function useRollOver(programId: string) {
  const onSuccess = useRefresh(programId);
  return useMutation({
    mutationFn: ({ preview, choices }: { preview: RollOverPreview; choices: RollOverChoices }) =>
      apiFetch<RollOverDone>(`/academic-years/${preview.year.id}/roll-over`, { method: 'POST', body: choices, ifMatch: preview.year.version, idempotencyKey: crypto.randomUUID() }),
    onSuccess,
  });
}

export function useUndo(programId: string) {
  const onSettled = useRefresh(programId);
  return useMutation({ mutationFn: (done: RollOverDone) => apiFetch<RollOverDone>(`/roll-overs/${done.id}`, { method: 'DELETE' }), onSettled });
}
