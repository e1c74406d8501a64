'use client';
import { apiFetch, keys, type YearSheetNotes } from '@housestaff/api-client';
import { useQuery } from '@tanstack/react-query';

/** What the exported year sheet would be: its layout, the cells that changed, what has no place. */
export function useYearSheetNotes(scheduleId: string | undefined, published: boolean) {
  return useQuery({ queryKey: keys.yearSheetNotes(scheduleId), queryFn: () => apiFetch<YearSheetNotes>(`/schedules/${scheduleId}/exports/year-sheet`), enabled: scheduleId !== undefined && published });
}
