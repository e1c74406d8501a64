'use client';
import type { BackupActivation, Program } from '@housestaff/api-client';
import { Button, Dialog, TextArea } from '@housestaff/ui';
import { useState } from 'react';
import { refusedAt, refusedBy, refusedElsewhere } from '@/shell/refusal';
import { useSettle } from '../api/use-backup';

/** How it was paid back: the note is what one reads later. */
export function PaybackDialog({ program, activation, onClose }: { program: Program; activation: BackupActivation; onClose: () => void }) {
  const settle = useSettle(program.id);
  const [note, setNote] = useState('');
  const refused = refusedBy(settle.error);
  const elsewhere = refusedElsewhere(refused, ['note']);
  const save = () => settle.mutate({ activation, paidBack: true, note }, { onSuccess: onClose });
  const actions = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="primary" busy={settle.isPending} disabledReason={note.trim() === '' ? 'Say how it was paid back' : null} onClick={save}>
        Note as paid back
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={`Paid back to ${activation.personName}`} description={`For ${activation.label}${activation.forPersonName ? `, in place of ${activation.forPersonName}` : ''}.`} actions={actions}>
      {elsewhere && (
        <p className="alert mb-3" role="alert">
          {elsewhere}
        </p>
      )}
      <TextArea label="How" value={note} maxLength={500} error={refusedAt(refused, 'note')} placeholder="Which duty they were spared, or who took one over" onChange={(event) => setNote(event.target.value)} />
    </Dialog>
  );
}
