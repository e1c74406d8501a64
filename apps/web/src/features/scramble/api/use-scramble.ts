import { apiFetch, keys, type AssignStandIn, type ScrambleAssignment, type ScrambleGap, type ScrambleLeave, type StandIns } from '@housestaff/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Out } from '../model/out';

const queryOf = (out: Out) => ({ ...out });

/** What is left open while somebody is out. */
export function useGap(programId: string | undefined, out: Out | null) {
  return useQuery({
    queryKey: keys.scrambleGap(programId, queryOf(out ?? ({} as Out))),
    queryFn: () => apiFetch<ScrambleGap>(`/programs/${programId}/scramble`, { query: queryOf(out as Out) }),
    enabled: programId !== undefined && out !== null,
  });
}

/** Who could take one open thing; with `all` everybody who is free is checked. */
export function useStandIns(programId: string | undefined, out: Out, work: string, all: boolean) {
  return useQuery({
    queryKey: keys.standIns(programId, queryOf(out), work, all),
    queryFn: () => apiFetch<StandIns>(`/programs/${programId}/scramble/stand-ins`, { query: { ...queryOf(out), work, all } }),
    enabled: programId !== undefined,
  });
}

/**
 * The schedule is another one now: what is open, who is free, what is owed. Nobody waits for it: what came of it is said
 * before a new list takes away the row that was pressed.
 */
function useRefresh(programId: string | undefined) {
  const client = useQueryClient();
  const touched = [['program', programId, 'scramble'], ['program', programId, 'backup'], ['program', programId, 'absences'], ['program', programId, 'manifest'], ['absence'], ['schedule']];
  return () => touched.forEach((queryKey) => void client.invalidateQueries({ queryKey }));
}

export function useAssign(programId: string | undefined) {
  const onSettled = useRefresh(programId);
  return useMutation({
    mutationFn: (body: AssignStandIn) => apiFetch<ScrambleAssignment>(`/programs/${programId}/scramble/assignments`, { method: 'POST', body, idempotencyKey: crypto.randomUUID() }),
    onSettled,
  });
}

export function useUndo(programId: string | undefined) {
  const onSettled = useRefresh(programId);
  return useMutation({ mutationFn: ({ id, version }: ScrambleAssignment) => apiFetch<ScrambleAssignment>(`/scramble-assignments/${id}/undo`, { method: 'POST', ifMatch: version }), onSettled });
}

/** The leave alone, where nobody has to step in. */
export function useRecordLeave(programId: string | undefined) {
  const onSettled = useRefresh(programId);
  return useMutation({
    mutationFn: ({ out, kind }: { out: Out; kind: string }) => apiFetch<ScrambleLeave>(`/programs/${programId}/scramble/leave`, { method: 'POST', body: { ...out, kind }, idempotencyKey: crypto.randomUUID() }),
    onSettled,
  });
}
