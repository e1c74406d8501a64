'use client';
import { messageOf, type Draft } from '@housestaff/api-client';
import { Button, Dialog, SkeletonRows, TextArea } from '@housestaff/ui';
import { useState } from 'react';
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
        <p className="alert warn mb-2">Somebody published these cells after this draft began. Look at them in the draft, then publish again.</p>
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

/** Looks over what a draft changes, takes a note, and publishes. What blocks it is listed, and can be overridden with a reason. */
export function PublishDialog({ view, draft, onClose }: { view: ScheduleView; draft: Draft; onClose: () => void }) {
  const diff = useDraftDiff(view.scheduleId, draft.id);
  const publish = usePublish(view, draft, onClose);
  const [note, setNote] = useState('');
  const [reason, setReason] = useState('');
  const refusal = publish.error ? publishRefusal(publish.error) : null;
  const blocked = refusal?.kind === 'blocked';
  const waiting = blocked && !reason.trim() ? 'Resolve the violations, or give a reason for publishing with them' : null;
  const actions = (
    <>
      <Button onClick={onClose}>Not yet</Button>
      <Button variant="primary" busy={publish.isPending} disabledReason={waiting} onClick={() => publish.mutate({ note, override: blocked ? reason.trim() : null })}>
        {publish.isPending ? 'Publishing …' : blocked ? 'Publish with violations' : `Publish version ${(view.schedule?.publishedVersion ?? 0) + 1}`}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} wide title={`Publish ${draft.name}`} description="Everyone sees the new version, and calendars follow it." actions={actions}>
      {refusal && <Refusal refusal={refusal} />}
      {blocked && <TextArea label="Reason for publishing anyway" hint="Kept in the audit trail beside the violations." value={reason} onChange={(event) => setReason(event.target.value)} />}
      <TextArea label="Note" hint="What changed and why, for whoever compares versions later." value={note} rows={2} onChange={(event) => setNote(event.target.value)} />
      <h3 className="mt-4 mb-2 t2">{plural(draft.changeCount, 'change')}</h3>
      {diff.isPending && <SkeletonRows rows={4} height={28} />}
      {diff.data && <DiffList diff={diff.data} />}
    </Dialog>
  );
}
