'use client';
import { keys, type Draft, type DraftChangeInput, type FindingDiff } from '@housestaff/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { previewOf } from './draft-calls';
import { useRested } from './use-rested';

/** What is looked at, without a change made yet. */
export interface Considered {
  /** "Change to ICU". */
  label: string;
  changes: DraftChangeInput[];
}

const FRESH_MS = 30_000;

/** Kept by the draft's version: after another edit it is another question. */
export function previewQuery(scheduleId: string, draft: Draft | null, changes: readonly DraftChangeInput[]) {
  return queryOptions({
    queryKey: [...keys.schedule(scheduleId), 'preview', draft?.id ?? 'published', draft?.version ?? 0, JSON.stringify(changes)],
    queryFn: ({ signal }): Promise<FindingDiff> => previewOf(scheduleId, draft?.id ?? null, changes, signal),
    staleTime: FRESH_MS,
    refetchInterval: false,
    retry: false,
  });
}

/** What the considered changes would do to the findings. Asks once somebody rests on them. */
export function usePreview(scheduleId: string | null, draft: Draft | null, considered: Considered | null) {
  const key = considered ? JSON.stringify(considered.changes) : null;
  const rested = useRested(key);
  const asked = considered && rested === key ? considered.changes : null;
  return useQuery({ ...previewQuery(scheduleId ?? '', draft, asked ?? []), enabled: asked !== null && asked.length > 0 && scheduleId !== null });
}
