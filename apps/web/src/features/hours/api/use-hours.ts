import { apiFetch, keys, type ChangedHourDay, type HourDay, type HourEntry, type HourLogOverview, type MyHours } from '@housestaff/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export interface Days {
  from: string;
  to: string;
}

/** My scheduled and logged hours from `from` to `to` (out). */
export function useMyHours({ from, to }: Days) {
  return useQuery({ queryKey: keys.myHours({ from, to }), queryFn: () => apiFetch<MyHours>('/me/hours', { query: { from, to } }) });
}

function useSettle() {
  const client = useQueryClient();
  return () => Promise.all([client.invalidateQueries({ queryKey: ['me', 'hours'] }), client.invalidateQueries({ queryKey: ['schedule'] })]);
}

/** One day of mine, whole: its entries, or everything as it was scheduled. Refused with 412 when it changed meanwhile. */
export function useLogDay() {
  const onSettled = useSettle();
  return useMutation({
    mutationFn: ({ day, entries }: { day: HourDay; entries: HourEntry[] | 'as-scheduled' }) =>
      apiFetch<ChangedHourDay>(`/me/hours/${day.date}`, { method: 'PUT', body: entries === 'as-scheduled' ? { asScheduled: true } : { entries }, ifMatch: day.version }),
    onSettled,
  });
}

export function useTakeBackDay() {
  const onSettled = useSettle();
  return useMutation({ mutationFn: (day: HourDay) => apiFetch<ChangedHourDay>(`/me/hours/${day.date}`, { method: 'DELETE', ifMatch: day.version }), onSettled });
}

/** Says that a week's hours are true. Saying it again changes nothing. */
export function useAttestWeek() {
  const onSettled = useSettle();
  return useMutation({ mutationFn: (weekFrom: string) => apiFetch<MyHours>('/me/hours/attest', { method: 'POST', body: { weekFrom } }), onSettled });
}

/** Who logged how much of a block. */
export function useHourLogs(scheduleId: string, block: string | undefined) {
  return useQuery({ queryKey: keys.hourLogs(scheduleId, block), queryFn: () => apiFetch<HourLogOverview>(`/schedules/${scheduleId}/hour-logs`, { query: { block } }) });
}

/** One person's log, for those who watch over it. */
export function useHourLog(scheduleId: string, personId: string, { from, to }: Days) {
  return useQuery({ queryKey: keys.hourLog(scheduleId, personId, { from, to }), queryFn: () => apiFetch<MyHours>(`/schedules/${scheduleId}/hour-logs/people/${personId}`, { query: { from, to } }) });
}
