'use client';
import { ApiError, apiFetch, keys, type Draft, type Finding, type StayChange } from '@housestaff/api-client';
import { useNotify } from '@housestaff/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { draftCalls, type PublishBody } from './draft-calls';
import type { ScheduleView } from './use-schedule-view';

/** Why a draft was not published, as far as the page can help. */
export type PublishRefusal = { kind: 'blocked' } | { kind: 'moved'; moved: StayChange[] } | { kind: 'other'; error: Error };

const listOf = <T>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : []);

export function publishRefusal(error: Error): PublishRefusal {
  if (!(error instanceof ApiError)) return { kind: 'other', error };
  if (error.code === 'assignments.publish_blocked') return { kind: 'blocked' };
  if (error.code === 'draft.moved') return { kind: 'moved', moved: listOf<StayChange>(error.facts.moved) };
  return { kind: 'other', error };
}

/** The violations that a draft would be published with, each with the reason it was published with before. */
export function useViolations(scheduleId: string | null, draft: Draft) {
  return useQuery({
    queryKey: [...keys.schedule(scheduleId), 'violations', draft.id, draft.version],
    queryFn: () => apiFetch<Finding[]>(`/drafts/${draft.id}/violations`),
    refetchInterval: false,
  });
}

/** Publishes a draft. One key per opened dialog, so that a second press can't publish twice. */
export function usePublish(view: ScheduleView, draft: Draft, onDone: () => void) {
  const client = useQueryClient();
  const notify = useNotify();
  const [key, setKey] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: (body: PublishBody) => draftCalls.publish(draft, body, key),
    onSuccess: async (version) => {
      notify({ tone: 'good', text: `Version ${version.number} is published. Calendars follow.` });
      view.show(null);
      onDone();
      await client.invalidateQueries({ queryKey: keys.schedule(view.scheduleId) });
    },
    onError: (error) => {
      setKey(crypto.randomUUID());
      if (publishRefusal(error).kind === 'blocked') void client.invalidateQueries({ queryKey: [...keys.schedule(view.scheduleId), 'violations'] });
    },
  });
}
