import { apiAll, apiFetch, keys, type Absence, type Person } from '@housestaff/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export type AbsenceStatus = Absence['status'];

export interface NewAbsence {
  personId: string;
  kind: string;
  from: string;
  to: string;
  startsPm: boolean;
  endsAm: boolean;
  note: string;
  status: AbsenceStatus;
}

export function useAbsences(programId: string | undefined, filter: { from?: string; to?: string; status?: string }) {
  return useQuery({
    queryKey: keys.absences(programId, filter),
    queryFn: () => apiAll<Absence>(`/programs/${programId}/absences`, { query: filter }),
    enabled: programId !== undefined,
  });
}

export function useEveryone(programId: string | undefined) {
  return useQuery({ queryKey: keys.people(programId), queryFn: () => apiAll<Person>(`/programs/${programId}/people`), enabled: programId !== undefined });
}

function useSettle(programId: string | undefined) {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['program', programId, 'absences'] });
    await client.invalidateQueries({ queryKey: ['schedule'] });
  };
}

export function useAddAbsence(programId: string | undefined) {
  const onSuccess = useSettle(programId);
  return useMutation({
    mutationFn: (body: NewAbsence) => apiFetch<Absence>(`/programs/${programId}/absences`, { method: 'POST', body, idempotencyKey: crypto.randomUUID() }),
    onSuccess,
  });
}

/** Approves, denies or cancels. Refused with 412 when somebody else decided first. */
export function useDecide(programId: string | undefined) {
  const onSettled = useSettle(programId);
  return useMutation({
    mutationFn: ({ absence, status }: { absence: Absence; status: AbsenceStatus }) => apiFetch<Absence>(`/absences/${absence.id}`, { method: 'PATCH', body: { status }, ifMatch: absence.version }),
    onSettled,
  });
}
