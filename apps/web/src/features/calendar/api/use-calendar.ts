import { apiFetch, keys, type AcademicYear, type Holiday, type InstitutionalEvent } from '@housestaff/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { EventBody } from '../model/event-form';
import type { UsualHoliday } from '../model/us-holidays';

export interface BlockInput {
  name: string;
  from: string;
  to: string;
  splitOn: string | null;
}

export interface YearInput {
  name: string;
  from: string;
  to: string;
  blocks: BlockInput[];
}

export function useHolidays(programId: string | undefined) {
  return useQuery({ queryKey: keys.holidays(programId), queryFn: () => apiFetch<Holiday[]>(`/programs/${programId}/holidays`), enabled: programId !== undefined });
}

function useRefresh(queryKey: readonly unknown[]) {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey });
    await client.invalidateQueries({ queryKey: ['schedule'] });
  };
}

export function useAddHoliday(programId: string | undefined) {
  const onSuccess = useRefresh(keys.holidays(programId));
  return useMutation({ mutationFn: (body: { day: string; name: string }) => apiFetch<Holiday>(`/programs/${programId}/holidays`, { method: 'POST', body, idempotencyKey: crypto.randomUUID() }), onSuccess });
}

/** Adds the ticked ones, one after the other; those before a refusal stay. */
export function useAddHolidays(programId: string | undefined) {
  const onSettled = useRefresh(keys.holidays(programId));
  return useMutation({
    mutationFn: async (holidays: readonly UsualHoliday[]) => {
      for (const { day, name } of holidays) await apiFetch<Holiday>(`/programs/${programId}/holidays`, { method: 'POST', body: { day, name }, idempotencyKey: crypto.randomUUID() });
    },
    onSettled,
  });
}

export function useRemoveHoliday(programId: string | undefined) {
  const onSuccess = useRefresh(keys.holidays(programId));
  return useMutation({ mutationFn: (holiday: Holiday) => apiFetch<void>(`/holidays/${holiday.id}`, { method: 'DELETE', ifMatch: holiday.version }), onSuccess });
}

export function useEvents(programId: string | undefined) {
  return useQuery({ queryKey: keys.events(programId), queryFn: () => apiFetch<InstitutionalEvent[]>(`/programs/${programId}/events`), enabled: programId !== undefined });
}

export function useSaveEvent(programId: string | undefined) {
  const onSuccess = useRefresh(keys.events(programId));
  return useMutation({
    mutationFn: ({ event, body }: { event: InstitutionalEvent | null; body: EventBody }) =>
      event
        ? apiFetch<InstitutionalEvent>(`/events/${event.id}`, { method: 'PATCH', body, ifMatch: event.version })
        : apiFetch<InstitutionalEvent>(`/programs/${programId}/events`, { method: 'POST', body, idempotencyKey: crypto.randomUUID() }),
    onSuccess,
  });
}

export function useRemoveEvent(programId: string | undefined) {
  const onSuccess = useRefresh(keys.events(programId));
  return useMutation({ mutationFn: (event: InstitutionalEvent) => apiFetch<void>(`/events/${event.id}`, { method: 'DELETE', ifMatch: event.version }), onSuccess });
}

export function useCreateYear(programId: string | undefined) {
  const onSuccess = useRefresh(keys.years(programId));
  return useMutation({ mutationFn: (body: YearInput) => apiFetch<AcademicYear>(`/programs/${programId}/academic-years`, { method: 'POST', body, idempotencyKey: crypto.randomUUID() }), onSuccess });
}

export function useSaveBlocks(programId: string | undefined) {
  const onSuccess = useRefresh(keys.years(programId));
  return useMutation({
    mutationFn: ({ year, blocks }: { year: AcademicYear; blocks: BlockInput[] }) => apiFetch<AcademicYear>(`/academic-years/${year.id}/blocks`, { method: 'PUT', body: { blocks }, ifMatch: year.version }),
    onSuccess,
  });
}
