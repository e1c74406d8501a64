import type { Id } from '@housestaff/kernel';
import type { DraftState, DraftSummary } from '../ports/drafts';

export interface DraftView {
  readonly id: Id;
  readonly scheduleId: Id;
  readonly name: string;
  readonly baseVersion: number;
  readonly status: DraftState['status'];
  readonly createdBy: string;
  readonly changedAt: string;
  readonly changeCount: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly version: number;
}

const UNTOUCHED: DraftSummary = { changeCount: 0, undoLabel: null, redoLabel: null };

export function draftView(draft: DraftState, summary: DraftSummary = UNTOUCHED): DraftView {
  return {
    ...draft,
    changedAt: draft.changedAt.toISOString(),
    changeCount: summary.changeCount,
    canUndo: draft.status === 'open' && summary.undoLabel !== null,
    canRedo: draft.status === 'open' && summary.redoLabel !== null,
    undoLabel: summary.undoLabel,
    redoLabel: summary.redoLabel,
  };
}
