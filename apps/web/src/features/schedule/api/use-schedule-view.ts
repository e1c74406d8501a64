'use client';
import { apiFetch, keys, type AcademicYear, type Draft, type Schedule } from '@housestaff/api-client';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useYearChoice, type YearChoice } from '@/shell/program-context';
import { useCan } from '@/shell/session';
import { useUrlState } from '@/shell/url-state';

export interface ScheduleView {
  years: YearChoice;
  year: AcademicYear | null;
  scheduleId: string | null;
  schedule: Schedule | null;
  error: Error | null;
  retry: () => void;
  /** The draft in view; null while the published schedule is. */
  draft: Draft | null;
  openDrafts: Draft[];
  /** Shows a draft, or with null the published schedule. */
  show: (draftId: string | null) => void;
}

const PUBLISHED = 'published';

function draftInView(wanted: string | null, open: readonly Draft[], mayEdit: boolean): Draft | null {
  // One that isn't open any more was published or discarded: another draft in its place would not be what was asked for.
  if (wanted !== null) return open.find((draft) => draft.id === wanted) ?? null;
  const latest = [...open].sort((one, other) => other.changedAt.localeCompare(one.changedAt))[0];
  return mayEdit ? (latest ?? null) : null;
}

/** Which year, and which draft of it, the address shows. Without a word, whoever may edit sees the latest open draft. */
export function useScheduleView(): ScheduleView {
  const years = useYearChoice();
  const { get, set } = useUrlState();
  const can = useCan();
  const scheduleId = years.year?.scheduleId ?? null;
  const query = useQuery({ queryKey: keys.schedule(scheduleId), queryFn: () => apiFetch<Schedule>(`/schedules/${scheduleId}`), enabled: scheduleId !== null });
  const schedule = query.data ?? null;
  const openDrafts = useMemo(() => (schedule?.drafts ?? []).filter((draft) => draft.status === 'open'), [schedule]);
  const draft = draftInView(get('draft'), openDrafts, can('draft:write'));
  const show = useCallback((draftId: string | null) => set({ draft: draftId ?? PUBLISHED }), [set]);
  const retry = () => {
    years.retry();
    void query.refetch();
  };
  return { years, year: years.year, scheduleId, schedule, error: years.error ?? query.error, retry, draft, openDrafts, show };
}
