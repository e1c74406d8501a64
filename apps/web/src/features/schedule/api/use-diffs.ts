'use client';
import { apiFetch, keys, type ScheduleDiff, type ScheduleVersion } from '@housestaff/api-client';
import { useQuery } from '@tanstack/react-query';

/** What a draft would change in the published schedule. */
export function useDraftDiff(scheduleId: string | null, draftId: string) {
  return useQuery({ queryKey: keys.draftDiff(scheduleId, draftId), queryFn: () => apiFetch<ScheduleDiff>(`/drafts/${draftId}/diff`) });
}

/** What one version changed against another. */
export function useVersionDiff(scheduleId: string | null, number: number | null, against: number) {
  return useQuery({
    queryKey: keys.versionDiff(scheduleId, number ?? 0, against),
    queryFn: () => apiFetch<ScheduleDiff>(`/schedules/${scheduleId}/versions/${number}/diff`, { query: { against } }),
    enabled: number !== null,
  });
}

export function useVersions(scheduleId: string | null) {
  return useQuery({ queryKey: keys.versions(scheduleId), queryFn: () => apiFetch<ScheduleVersion[]>(`/schedules/${scheduleId}/versions`), enabled: scheduleId !== null });
}
