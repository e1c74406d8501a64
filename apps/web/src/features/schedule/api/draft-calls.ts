import { apiFetch, type Draft, type DraftChangeInput, type EditResult, type FindingDiff, type ScheduleVersion } from '@housestaff/api-client';

/** One violation that is published all the same, and why. */
export interface OverrideGiven {
  findingId: string;
  reason: string;
}

export interface PublishBody {
  note: string;
  /** Publish although these violations remain. */
  overrides?: OverrideGiven[];
  /** Publish over what somebody else published meanwhile, having seen it. */
  rebase?: boolean;
}

/** The requests that a draft understands. `version` is the draft's, from its last answer. */
export const draftCalls = {
  create: (scheduleId: string, name?: string) => apiFetch<Draft>(`/schedules/${scheduleId}/drafts`, { method: 'POST', body: name ? { name } : {}, idempotencyKey: crypto.randomUUID() }),
  change: (draft: Draft, changes: readonly DraftChangeInput[], label?: string) => apiFetch<EditResult>(`/drafts/${draft.id}/changes`, { method: 'POST', body: { changes, label }, ifMatch: draft.version }),
  undo: (draft: Draft) => apiFetch<EditResult>(`/drafts/${draft.id}/undo`, { method: 'POST', ifMatch: draft.version }),
  redo: (draft: Draft) => apiFetch<EditResult>(`/drafts/${draft.id}/redo`, { method: 'POST', ifMatch: draft.version }),
  discard: (draft: Draft) => apiFetch<void>(`/drafts/${draft.id}`, { method: 'DELETE', ifMatch: draft.version }),
  publish: (draft: Draft, body: PublishBody, key: string) => apiFetch<ScheduleVersion>(`/drafts/${draft.id}/publish`, { method: 'POST', body, ifMatch: draft.version, idempotencyKey: key }),
};

/** What changes would do to the findings; nothing is stored. Without a draft, of the published schedule. */
export function previewOf(scheduleId: string, draftId: string | null, changes: readonly DraftChangeInput[], signal?: AbortSignal): Promise<FindingDiff> {
  const owner = draftId ? `/drafts/${draftId}` : `/schedules/${scheduleId}`;
  return apiFetch<FindingDiff>(`${owner}/changes/preview`, { method: 'POST', body: { changes }, signal });
}
