import { apiFetch, keys, type Absence, type MyLeave, type OwnLeaveCheck } from '@housestaff/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { WantedLeave } from '@/features/leave/api/use-leave';

export type MyAbsence = MyLeave['absences'][number];

export function useMyLeave() {
  return useQuery({ queryKey: keys.myLeave, queryFn: () => apiFetch<MyLeave>('/me/leave') });
}

/** What a request would do, before it is made; null: it isn't whole yet. */
export function useMyLeavePreview(wanted: WantedLeave | null) {
  return useQuery({
    queryKey: keys.myLeavePreview({ ...wanted }),
    queryFn: () => apiFetch<OwnLeaveCheck>('/me/leave/preview', { method: 'POST', body: wanted }),
    enabled: wanted !== null,
    retry: false,
  });
}

/** Nobody waits for it: what follows an answer is said before a new list takes the form away. */
function useSettle() {
  const client = useQueryClient();
  return () => [['me'], ['schedule'], ['program']].forEach((queryKey) => void client.invalidateQueries({ queryKey }));
}

export function useAskForLeave() {
  const onSuccess = useSettle();
  return useMutation({ mutationFn: (body: WantedLeave & { note: string }) => apiFetch<Absence>('/me/leave', { method: 'POST', body, idempotencyKey: crypto.randomUUID() }), onSuccess });
}

export function useTakeBack() {
  const onSettled = useSettle();
  return useMutation({ mutationFn: (absence: MyAbsence) => apiFetch<Absence>(`/me/leave/${absence.id}/cancel`, { method: 'POST', ifMatch: absence.version, idempotencyKey: crypto.randomUUID() }), onSettled });
}
