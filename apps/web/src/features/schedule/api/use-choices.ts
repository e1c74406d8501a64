'use client';
import { apiFetch, keys, type DateSpan, type DutyChoice, type RotationChoice } from '@housestaff/api-client';
import { useQuery } from '@tanstack/react-query';

const ownerOf = (scheduleId: string | null, draftId: string | null) => (draftId ? `/drafts/${draftId}` : `/schedules/${scheduleId}`);

/** The rotations that a person could take then, and why not the others. */
export function useRotationChoices(scheduleId: string | null, draftId: string | null, personId: string, { from, to }: DateSpan) {
  return useQuery({
    queryKey: [...keys.schedule(scheduleId), 'choices', draftId ?? 'published', personId, from, to],
    queryFn: () => apiFetch<RotationChoice[]>(`${ownerOf(scheduleId, draftId)}/people/${personId}/choices`, { query: { from, to } }),
    enabled: scheduleId !== null,
    refetchInterval: false,
    // The same cell in another draft, or after an edit: grey stays grey until the answer is there.
    placeholderData: (before, query) => (query?.queryKey.slice(-3).join() === [personId, from, to].join() ? before : undefined),
  });
}

/** The activities that could stand on a person's day, or half of it, and why not the others. */
export function useDutyChoices(scheduleId: string | null, draftId: string | null, personId: string, date: string, half: 'am' | 'pm' | 'day', asks: boolean) {
  return useQuery({
    queryKey: [...keys.schedule(scheduleId), 'duty-choices', draftId ?? 'published', personId, date, half],
    queryFn: () => apiFetch<DutyChoice[]>(`${ownerOf(scheduleId, draftId)}/people/${personId}/duty-choices`, { query: { date, half } }),
    enabled: asks && scheduleId !== null,
    refetchInterval: false,
  });
}
