'use client';
import { apiFetch, keys, type DraftChangeInput, type YearGrid } from '@housestaff/api-client';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { withChanges } from '../model/edits';
import type { Foretell } from './use-draft-edits';

export function useYearGrid(scheduleId: string | null, draftId: string | null, ready: boolean) {
  return useQuery({
    queryKey: keys.yearGrid(scheduleId, draftId),
    queryFn: () => apiFetch<YearGrid>(`/schedules/${scheduleId}/year-grid`, { query: { draft: draftId } }),
    enabled: scheduleId !== null && ready,
    placeholderData: keepPreviousData,
  });
}

/** Shows changes in the year grid at once. The first edit of a published year starts from the published grid. */
export function useYearForetell(scheduleId: string | null): Foretell {
  const client = useQueryClient();
  return useCallback(
    (draftId: string, changes: DraftChangeInput[]) => {
      const key = keys.yearGrid(scheduleId, draftId);
      void client.cancelQueries({ queryKey: key });
      const before = client.getQueryData<YearGrid>(key);
      const from = before ?? client.getQueryData<YearGrid>(keys.yearGrid(scheduleId, null));
      if (from) client.setQueryData(key, withChanges(from, changes));
      return () => client.setQueryData(key, before ?? from);
    },
    [client, scheduleId],
  );
}
