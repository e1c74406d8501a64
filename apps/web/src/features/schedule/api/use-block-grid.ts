'use client';
import { apiFetch, keys, type BlockGrid, type BlockGridHalf, type DraftChangeInput } from '@housestaff/api-client';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Foretell } from './use-draft-edits';

export function useBlockGrid(scheduleId: string | null, blockId: string | null, draftId: string | null, ready: boolean) {
  return useQuery({
    queryKey: keys.blockGrid(scheduleId, blockId, draftId),
    queryFn: () => apiFetch<BlockGrid>(`/schedules/${scheduleId}/block-grid`, { query: { block: blockId, draft: draftId } }),
    enabled: scheduleId !== null && blockId !== null && ready,
    placeholderData: keepPreviousData,
  });
}

function put(change: DraftChangeInput): BlockGridHalf {
  return { dutyId: null, activityId: change.activityId ?? '', rotationId: null, start: null, end: null, source: 'manual', locked: false, changed: true };
}

function applied(grid: BlockGrid, change: DraftChangeInput): BlockGrid {
  const at = grid.days.findIndex((day) => day.date === change.from);
  const next = change.kind === 'put-duty' ? put(change) : null;
  const groups = grid.groups.map((group) => ({
    ...group,
    people: group.people.map((row) => {
      if (row.personId !== change.personId) return row;
      const days = row.days.map((cell, index) => {
        if (index !== at) return cell;
        const hits = (half: 'am' | 'pm') => (change.kind === 'remove-duty' && change.dutyId ? cell[half]?.dutyId === change.dutyId : change.half === half || change.half === 'day');
        return { ...cell, am: hits('am') ? next : cell.am, pm: hits('pm') ? next : cell.pm };
      });
      return { ...row, days };
    }),
  }));
  return { ...grid, groups };
}

/** Shows changes of duties in the block grid at once. */
export function useBlockForetell(scheduleId: string | null, blockId: string | null): Foretell {
  const client = useQueryClient();
  return useCallback(
    (draftId: string, changes: DraftChangeInput[]) => {
      const key = keys.blockGrid(scheduleId, blockId, draftId);
      void client.cancelQueries({ queryKey: key });
      const before = client.getQueryData<BlockGrid>(key);
      const from = before ?? client.getQueryData<BlockGrid>(keys.blockGrid(scheduleId, blockId, null));
      if (from) client.setQueryData(key, changes.reduce(applied, from));
      return () => client.setQueryData(key, before ?? from);
    },
    [client, scheduleId, blockId],
  );
}
