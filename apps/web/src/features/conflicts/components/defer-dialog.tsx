'use client';
import type { Conflict } from '@housestaff/api-client';
import { Button, Dialog, ErrorState, Select, SkeletonRows, TextArea } from '@housestaff/ui';
import { useState } from 'react';
import { refusedAt, refusedBy, refusedElsewhere } from '@/shell/refusal';
import { useAnswerConflict, useConflictAssignees } from '../api/use-conflicts';

/** Whose it is to solve. They are told. */
export function DeferDialog({ conflict, programId, onClose }: { conflict: Conflict; programId: string | undefined; onClose: () => void }) {
  const [seen] = useState(conflict);
  const [userId, setUserId] = useState(conflict.deferred?.userId ?? '');
  const [note, setNote] = useState('');
  const people = useConflictAssignees(programId);
  const answer = useAnswerConflict(programId);
  const refused = refusedBy(answer.error);
  const elsewhere = refusedElsewhere(refused, ['userId', 'note']);
  const save = () => answer.mutate({ conflict: seen, verb: 'defer', body: { userId, note } }, { onSuccess: onClose });
  const actions = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="primary" busy={answer.isPending} disabledReason={userId === '' ? 'Choose who is to solve it' : null} onClick={save}>
        Leave it to them
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title="Leave it to somebody" description={`${seen.title}. It stays open, and nothing changes in the schedule.`} actions={actions}>
      {elsewhere && (
        <p className="alert mb-3" role="alert">
          {elsewhere}
        </p>
      )}
      {people.isLoadingError && <ErrorState title="Who may solve it did not load" error={people.error} onRetry={() => void people.refetch()} />}
      {people.isPending && <SkeletonRows rows={2} label="Loading who may solve it" />}
      {people.data && <Select label="Who" visibleLabel value={userId} options={[{ value: '', label: 'Choose' }, ...people.data.map((one) => ({ value: one.userId, label: one.name }))]} hint={refusedAt(refused, 'userId') ?? 'Whoever may resolve conflicts here'} onChange={setUserId} />}
      <TextArea label="Note" value={note} maxLength={500} error={refusedAt(refused, 'note')} onChange={(event) => setNote(event.target.value)} />
    </Dialog>
  );
}
