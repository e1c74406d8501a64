import { apiAll, apiFetch, apiPage, keys, type Absence, type AbsenceDetail, type DecidedAbsence, type LeaveCheck, type Person } from '@housestaff/api-client';
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export type AbsenceStatus = Absence['status'];

/** What is asked for; `to` is the first day back. */
export interface WantedLeave {
  kind: string;
  from: string;
  to: string;
  startsPm: boolean;
  endsAm: boolean;
}

export interface NewAbsence extends WantedLeave {
  personId: string;
  note: string;
  status: AbsenceStatus;
  /** Keys of the rules that it may break. */
  despite?: string[];
}

export interface LeaveFilter {
  status: string | null;
  kind: string | null;
  pgy: string | null;
  q: string | null;
  /** The first day looked at; null: ever. */
  from: string | null;
}

/** Page by page; who waits for an answer comes first. */
export function useLeaveList(programId: string | undefined, filter: LeaveFilter) {
  return useInfiniteQuery({
    queryKey: keys.absences(programId, { list: filter }),
    queryFn: ({ pageParam }) => apiPage<Absence>(`/programs/${programId}/absences`, { query: { ...filter, order: 'pending', cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    enabled: programId !== undefined,
  });
}

/** All that touches the days. */
export function useLeaveBetween(programId: string | undefined, days: { from: string; to: string }, filter: Omit<LeaveFilter, 'from' | 'status'>) {
  return useQuery({
    queryKey: keys.absences(programId, { ...days, ...filter }),
    queryFn: () => apiAll<Absence>(`/programs/${programId}/absences`, { query: { ...filter, ...days, limit: '200' } }),
    placeholderData: keepPreviousData,
    enabled: programId !== undefined,
  });
}

export function useLeave(absenceId: string) {
  return useQuery({ queryKey: keys.absence(absenceId), queryFn: () => apiFetch<AbsenceDetail>(`/absences/${absenceId}`) });
}

export function useEveryone(programId: string | undefined) {
  return useQuery({ queryKey: keys.people(programId), queryFn: () => apiAll<Person>(`/programs/${programId}/people`), enabled: programId !== undefined });
}

/** What leave would do, before it is given; null: nothing is asked yet. */
export function useLeavePreview(programId: string | undefined, wanted: (WantedLeave & { personId: string; absenceId?: string }) | null) {
  return useQuery({
    queryKey: keys.leavePreview(programId, { ...wanted }),
    queryFn: () => apiFetch<LeaveCheck>(`/programs/${programId}/absences/preview`, { method: 'POST', body: wanted }),
    enabled: programId !== undefined && wanted !== null,
    retry: false,
  });
}

/** Nobody waits for it: what follows an answer is said before a new list takes the form away. */
function useSettle(programId: string | undefined) {
  const client = useQueryClient();
  const touched = [['program', programId, 'absences'], ['absence'], ['schedule'], ['person'], ['me']];
  return () => touched.forEach((queryKey) => void client.invalidateQueries({ queryKey }));
}

export function useAddAbsence(programId: string | undefined) {
  const onSuccess = useSettle(programId);
  return useMutation({
    mutationFn: (body: NewAbsence) => apiFetch<Absence>(`/programs/${programId}/absences`, { method: 'POST', body, idempotencyKey: crypto.randomUUID() }),
    onSuccess,
  });
}

export interface ChangedAbsence extends WantedLeave {
  note: string;
  status?: AbsenceStatus;
  despite?: string[];
}

/** On the version that was read. */
export function useChangeAbsence(programId: string | undefined, absence: Pick<Absence, 'id' | 'version'> | null) {
  const onSuccess = useSettle(programId);
  return useMutation({ mutationFn: (body: ChangedAbsence) => apiFetch<Absence>(`/absences/${absence?.id}`, { method: 'PATCH', body, ifMatch: absence?.version }), onSuccess });
}

export type Verb = 'approve' | 'deny' | 'cancel';

/** Answers a request. Refused with 409 where somebody else answered first. */
export function useDecide(programId: string | undefined) {
  const onSettled = useSettle(programId);
  return useMutation({
    mutationFn: ({ absence, verb, note, despite }: { absence: Pick<Absence, 'id' | 'version'>; verb: Verb; note: string; despite?: string[] }) =>
      apiFetch<DecidedAbsence>(`/absences/${absence.id}/${verb}`, { method: 'POST', body: { note, ...(despite && { despite }) }, ifMatch: absence.version, idempotencyKey: crypto.randomUUID() }),
    onSettled,
  });
}
