'use client';
import { ApiError, keys, messageOf, type Draft, type DraftChangeInput, type EditResult, type Schedule } from '@housestaff/api-client';
import { useNotify } from '@housestaff/ui';
import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { effectSaid, hasEffect, isWorse } from '../model/effect-words';
import { draftCalls } from './draft-calls';

export interface Edit {
  changes: DraftChangeInput[];
  /** Names the step in the undo tooltip. */
  label: string;
}

/** How a page shows an edit before the server has answered. Returns what puts the page back. */
export type Foretell = (draftId: string, changes: DraftChangeInput[]) => () => void;

interface Target {
  scheduleId: string | null;
  draft: Draft | null;
  show: (draftId: string) => void;
  foretell: Foretell;
}

function newest(client: QueryClient, scheduleId: string, draft: Draft): Draft {
  const schedule = client.getQueryData<Schedule>(keys.schedule(scheduleId));
  const known = schedule?.drafts.find((one) => one.id === draft.id);
  return known && known.version > draft.version ? known : draft;
}

function remember(client: QueryClient, scheduleId: string, draft: Draft): void {
  client.setQueryData<Schedule>(keys.schedule(scheduleId), (schedule) => schedule && { ...schedule, drafts: [...schedule.drafts.filter((one) => one.id !== draft.id), draft] });
}

/** A refusal in the words of who edits. */
function refusal(error: unknown): string {
  if (error instanceof ApiError && error.stale) return 'Somebody else changed this draft. It is shown as it stands now; please make your change again.';
  return messageOf(error);
}

/** Edits of the draft in view, one after the other: shown at once, put back visibly when refused. */
export function useDraftEdits({ scheduleId, draft, show, foretell }: Target) {
  const client = useQueryClient();
  const notify = useNotify();
  /** Only the last of several waiting edits reads the page again, so that none of them flickers. */
  const settle = () => {
    if (client.isMutating({ mutationKey: ['draft-edits'] }) === 1) void client.invalidateQueries({ queryKey: keys.schedule(scheduleId) });
  };
  const refused = (error: unknown) => notify({ tone: 'bad', text: refusal(error) });

  const step = useMutation({
    mutationKey: ['draft-edits'],
    scope: { id: 'draft-edits' },
    mutationFn: async (way: 'undo' | 'redo') => {
      if (!scheduleId || !draft) throw new Error('There is nothing to take back.');
      return draftCalls[way](newest(client, scheduleId, draft));
    },
    onSuccess: (result) => scheduleId && remember(client, scheduleId, result.draft),
    onError: refused,
    onSettled: settle,
  });
  const took = (result: EditResult, label: string) => {
    if (scheduleId) remember(client, scheduleId, result.draft);
    const worse = isWorse(result.findings);
    const takeBack = worse ? { label: 'Undo', run: () => step.mutate('undo') } : undefined;
    if (hasEffect(result.findings)) notify({ tone: worse ? 'bad' : 'good', text: `${label}: ${effectSaid(result.findings)}.`, action: takeBack });
  };
  const change = useMutation({
    mutationKey: ['draft-edits'],
    scope: { id: 'draft-edits' },
    onMutate: ({ changes }) => ({ putBack: draft ? foretell(draft.id, changes) : null }),
    mutationFn: async ({ changes, label }: Edit) => {
      if (!scheduleId) throw new Error('There is no schedule to edit.');
      if (draft) return draftCalls.change(newest(client, scheduleId, draft), changes, label);
      const made = await draftCalls.create(scheduleId);
      foretell(made.id, changes);
      remember(client, scheduleId, made);
      show(made.id);
      return draftCalls.change(made, changes, label);
    },
    onSuccess: (result, edit) => took(result, edit.label),
    onError: (error, _edit, context) => {
      context?.putBack?.();
      refused(error);
    },
    onSettled: settle,
  });
  return { apply: (edit: Edit) => change.mutate(edit), undo: () => step.mutate('undo'), redo: () => step.mutate('redo'), saving: change.isPending || step.isPending };
}
