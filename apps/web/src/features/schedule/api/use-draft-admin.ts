'use client';
import { keys, messageOf, type Draft } from '@housestaff/api-client';
import { useNotify } from '@housestaff/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { draftCalls } from './draft-calls';
import type { ScheduleView } from './use-schedule-view';

/** Makes and discards drafts of the schedule in view. */
export function useDraftAdmin(view: ScheduleView) {
  const client = useQueryClient();
  const notify = useNotify();
  const settle = () => client.invalidateQueries({ queryKey: keys.schedule(view.scheduleId) });
  const failed = (error: Error) => notify({ tone: 'bad', text: messageOf(error) });
  const create = useMutation({
    mutationFn: (scheduleId: string) => draftCalls.create(scheduleId),
    onSuccess: async (draft: Draft) => {
      await settle();
      view.show(draft.id);
    },
    onError: failed,
  });
  const discard = useMutation({
    mutationFn: (draft: Draft) => draftCalls.discard(draft),
    onSuccess: async (_, draft) => {
      view.show(null);
      notify({ tone: 'good', text: `${draft.name} is discarded.` });
      await settle();
    },
    onError: failed,
  });
  return { create: () => view.scheduleId && create.mutate(view.scheduleId), discard: () => view.draft && discard.mutate(view.draft) };
}
