'use client';
import { messageOf, type Draft, type FindingDiff } from '@housestaff/api-client';
import { useNotify } from '@housestaff/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { isWorse } from '../model/effect-words';
import type { Edit } from './use-draft-edits';
import { previewQuery } from './use-preview';

/** An edit that would make findings worse, waiting for a yes. */
export interface Review {
  edit: Edit;
  diff: FindingDiff;
  /** What speaks against it beside the findings, e.g. "On leave". */
  against: string | null;
}

interface Setting {
  scheduleId: string | null;
  draft: Draft | null;
  apply: (edit: Edit) => void;
}

/**
 * Every edit passes here on its way to the draft. Its effect on the findings is asked first: one that makes nothing worse
 * goes on in the same gesture; any other is shown, and made only after a yes.
 */
export function useProposals({ scheduleId, draft, apply }: Setting) {
  const client = useQueryClient();
  const notify = useNotify();
  const [review, setReview] = useState<Review | null>(null);
  const [checking, setChecking] = useState(false);
  const last = useRef<Promise<void>>(Promise.resolve());

  const check = async (edit: Edit, against: string | null) => {
    setChecking(true);
    try {
      const diff = await client.fetchQuery(previewQuery(scheduleId ?? '', draft, edit.changes));
      if (against !== null || isWorse(diff)) setReview({ edit, diff, against });
      else apply(edit);
    } catch (error) {
      notify({ tone: 'bad', text: `${edit.label} was not checked, and so not made. ${messageOf(error)}` });
    } finally {
      setChecking(false);
    }
  };
  /** One after the other, so that two quick edits are judged in their order. */
  const propose = (edit: Edit, against: string | null = null) => {
    if (edit.changes.every((change) => change.kind === 'lock')) return apply(edit);
    last.current = last.current.then(() => check(edit, against));
  };
  const accept = () => {
    if (review) apply(review.edit);
    setReview(null);
  };
  return { propose, review, checking, accept, putBack: () => setReview(null) };
}

export type Proposals = ReturnType<typeof useProposals>;
