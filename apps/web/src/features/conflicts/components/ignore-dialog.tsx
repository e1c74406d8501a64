'use client';
import type { Conflict } from '@housestaff/api-client';
import { Button, Dialog, Field, TextArea } from '@housestaff/ui';
import { useState } from 'react';
import { refusedAt, refusedBy, refusedElsewhere } from '@/shell/refusal';
import { useAnswerConflict } from '../api/use-conflicts';

/** Why it may stay as it is, and how long. The version is the one that was seen when it was opened. */
export function IgnoreDialog({ conflict, programId, onClose }: { conflict: Conflict; programId: string | undefined; onClose: () => void }) {
  const [seen] = useState(conflict);
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const answer = useAnswerConflict(programId);
  const refused = refusedBy(answer.error);
  const elsewhere = refusedElsewhere(refused, ['reason', 'until']);
  const save = () => answer.mutate({ conflict: seen, verb: 'ignore', body: { reason, until: until || null } }, { onSuccess: onClose });
  const actions = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="primary" busy={answer.isPending} disabledReason={reason.trim() === '' ? 'Say why it may stay as it is' : null} onClick={save}>
        Ignore
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title="Ignore this conflict" description={`${seen.title}. Nothing changes in the schedule. It is open again when it gets worse.`} actions={actions}>
      {elsewhere && (
        <p className="alert mb-3" role="alert">
          {elsewhere}
        </p>
      )}
      <TextArea label="Why it may stay as it is" value={reason} maxLength={500} error={refusedAt(refused, 'reason')} onChange={(event) => setReason(event.target.value)} />
      <Field label="Open again on" type="date" value={until} error={refusedAt(refused, 'until')} hint="Empty: not before it gets worse" onChange={(event) => setUntil(event.target.value)} />
    </Dialog>
  );
}
