'use client';
import { Button, Dialog } from '@housestaff/ui';
import type { Proposals } from '../api/use-proposals';
import { FindingsEffect } from './findings-effect';

/** Before an edit that makes something worse is saved: what it would do, and the choice to put it back. */
export function ReviewDialog({ proposals }: { proposals: Proposals }) {
  const { review, accept, putBack } = proposals;
  if (!review) return null;
  const actions = (
    <>
      <Button onClick={putBack} autoFocus>
        Put it back
      </Button>
      <Button variant="primary" onClick={accept}>
        Change it anyway
      </Button>
    </>
  );
  return (
    <Dialog open onClose={putBack} title={review.edit.label} description="Not saved yet. This is what it would do." actions={actions}>
      {review.against && <p className="alert warn mb-3">{review.against}</p>}
      <FindingsEffect diff={review.diff} />
    </Dialog>
  );
}
