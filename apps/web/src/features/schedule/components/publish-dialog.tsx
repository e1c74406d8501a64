'use client';
import { messageOf, type Draft } from '@housestaff/api-client';
import { Button, Dialog, ErrorState, SkeletonRows, TextArea } from '@housestaff/ui';
import { useState } from 'react';
import { useCan } from '@/shell/session';
import { useDraftDiff } from '../api/use-diffs';
import { publishRefusal, usePublish, type PublishRefusal } from '../api/use-publish';
import type { ScheduleView } from '../api/use-schedule-view';
import { plural } from '../model/words';
import { ChangeTable, DiffList, FindingLine } from './diff-list';

function Refusal({ refusal }: { refusal: PublishRefusal }) {
  if (refusal.kind === 'other') {
    return (
      <p className="alert mb-3" role="alert">
        {messageOf(refusal.error)}
      </p>
    );
  }
  if (refusal.kind === 'moved') {
    return (
      <div className="mb-3" role="alert">
        <p className="alert warn mb-2">Somebody published these cells after this draft began. Publishing over them puts this draft's cells in their place.</p>
        <ChangeTable changes={refusal.moved} caption="Cells that moved" />
      </div>
    );
  }
  return (
    <div className="finding bad mb-3" role="alert">
      <p className="b6 bad">{plural(refusal.findings.length, 'violation')} in the way of publishing</p>
      <ul>
        {refusal.findings.map((finding) => (
          <FindingLine key={finding.id} finding={finding} />
        ))}
      </ul>
    </div>
  );
}

interface Wording {
  press: string;
  /** Why it can't be pressed yet. */
  waiting: string | null;
}

function wordingOf(refusal: PublishRefusal | null, reason: string, mayOverride: boolean, next: number): Wording {
  if (refusal?.kind === 'moved') return { press: 'Publish over what moved', waiting: null };
  if (refusal?.kind !== 'blocked') return { press: `Publish version ${next}`, waiting: null };
  if (!mayOverride) return { press: 'Publish with violations', waiting: 'Resolve the violations; the program director may publish with them' };
  return { press: 'Publish with violations', waiting: reason.trim() ? null : 'Resolve the violations, or give a reason for publishing with them' };
}

/** What was agreed to on the way: cells that moved, violations. It stays agreed while the dialog is open. */
function useAgreed(view: ScheduleView, draft: Draft, onClose: () => void) {
  const publish = usePublish(view, draft, onClose);
  const [rebase, setRebase] = useState(false);
  const [note, setNote] = useState('');
  const [reason, setReason] = useState('');
  const refusal = publish.error ? publishRefusal(publish.error) : null;
  const press = () => {
    const over = rebase || refusal?.kind === 'moved';
    setRebase(over);
    publish.mutate({ note, ...(reason.trim() ? { override: { reason: reason.trim() } } : {}), ...(over ? { rebase: true } : {}) });
  };
  return { publish, note, setNote, reason, setReason, refusal, press };
}

/** Looks over what a draft changes, takes a note, and publishes. What blocks it is listed, and can be overridden with a reason. */
export function PublishDialog({ view, draft, onClose }: { view: ScheduleView; draft: Draft; onClose: () => void }) {
  const diff = useDraftDiff(view.scheduleId, draft.id);
  const mayOverride = useCan()('schedule:override');
  const { publish, note, setNote, reason, setReason, refusal, press } = useAgreed(view, draft, onClose);
  const words = wordingOf(refusal, reason, mayOverride, (view.schedule?.publishedVersion ?? 0) + 1);
  const actions = (
    <>
      <Button onClick={onClose}>Not yet</Button>
      <Button variant="primary" busy={publish.isPending} disabledReason={words.waiting} onClick={press}>
        {publish.isPending ? 'Publishing …' : words.press}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} wide title={`Publish ${draft.name}`} description="Everyone sees the new version, and calendars follow it." actions={actions}>
      {refusal && <Refusal refusal={refusal} />}
      {refusal?.kind === 'blocked' && mayOverride && <TextArea label="Reason for publishing anyway" hint="Kept in the audit trail beside the violations." value={reason} onChange={(event) => setReason(event.target.value)} />}
      <TextArea label="Note" hint="What changed and why, for whoever compares versions later." value={note} rows={2} onChange={(event) => setNote(event.target.value)} />
      <h3 className="mt-4 mb-2 t2">{plural(draft.changeCount, 'change')}</h3>
      {diff.isPending && <SkeletonRows rows={4} height={28} />}
      {diff.isError && <ErrorState title="The changes did not load" error={diff.error} onRetry={() => void diff.refetch()} />}
      {diff.data && <DiffList diff={diff.data} />}
    </Dialog>
  );
}
