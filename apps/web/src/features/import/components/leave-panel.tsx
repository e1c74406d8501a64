'use client';
import { messageOf, type ImportBatch, type ImportLeave } from '@housestaff/api-client';
import { Button, cx, Select, useNotify } from '@housestaff/ui';
import { useState } from 'react';
import { addDays, dayRange } from '@/shell/dates';
import { kindWord, LEAVE_KINDS } from '@/features/leave/components/leave-words';
import { useAnswer } from '../api/use-import';

const KINDS = LEAVE_KINDS.map((kind) => ({ value: kind as string, label: kindWord(kind) }));

type Change = Pick<ImportLeave, 'accept' | 'kind' | 'from' | 'to'>;

function Dates({ leave, onSave }: { leave: ImportLeave; onSave: (change: Partial<Change>) => void }) {
  const [first, setFirst] = useState(leave.from ?? '');
  const [last, setLast] = useState(leave.to ? addDays(leave.to, -1) : '');
  const backwards = first !== '' && last !== '' && last < first;
  return (
    <div className="mt-2">
      <div className="row">
        <input type="date" className="inp" aria-label={`First day of ${leave.text}`} value={first} onChange={(event) => setFirst(event.target.value)} />
        <input type="date" className="inp" aria-label={`Last day of ${leave.text}`} value={last} onChange={(event) => setLast(event.target.value)} />
        <Button size="small" disabledReason={!first || !last ? 'Give both days' : backwards ? 'It ends before it starts' : null} onClick={() => onSave({ from: first, to: addDays(last, 1), accept: true })}>
          Use
        </Button>
      </div>
      {backwards && <p className="bad t12">It ends before it starts.</p>}
    </div>
  );
}

function LeaveRow({ leave, onSave }: { leave: ImportLeave; onSave: (change: Partial<Change>) => void }) {
  const [editing, setEditing] = useState(false);
  const dated = leave.from !== null && leave.to !== null;
  return (
    <li className="lv">
      <input type="checkbox" checked={leave.accept} disabled={!dated} aria-label={`Add ${leave.text} of ${leave.personName}`} onChange={(event) => onSave({ accept: event.target.checked })} />
      <div className="grow min-w-0">
        <div className="row">
          <b className="b6">{leave.personName}</b>
          <code className="cref">{leave.cell}</code>
          <span className="t2 clip">{leave.text}</span>
        </div>
        <div className="row mt-1">
          <Select label={`Kind of ${leave.text}`} value={leave.kind} options={KINDS} onChange={(kind) => onSave({ kind })} />
          <span className={cx('grow', dated ? '' : 'bad')}>{leave.from && leave.to ? dayRange(leave.from, leave.to) : 'no date'}</span>
          <Button size="small" variant="ghost" onClick={() => setEditing(!editing)}>
            {editing ? 'Close' : 'Dates'}
          </Button>
        </div>
        {!leave.sure && <p className="warn t12">{leave.why}</p>}
        {editing && <Dates leave={leave} onSave={(change) => [onSave(change), setEditing(false)]} />}
      </div>
    </li>
  );
}

/** Leave that stands in the file as free text. What is ticked becomes approved leave; the rest stays listed. */
export function LeavePanel({ batch }: { batch: ImportBatch }) {
  const answer = useAnswer(batch);
  const notify = useNotify();
  const accepted = batch.leaves.filter((leave) => leave.accept).length;
  const send = (leaves: ImportLeave[], change: Partial<Change>) =>
    answer.mutate({ leaves: leaves.map(({ key, accept, kind, from, to }) => ({ key, accept, kind, from, to, ...change })) }, { onError: (error) => notify({ tone: 'bad', text: messageOf(error) }) });
  const sure = batch.leaves.filter((leave) => leave.sure && !leave.accept && leave.from && leave.to);
  return (
    <aside className="panel" style={{ width: 400 }} aria-label="Leave found">
      <div className="head">
        <div className="row">
          <h2 className="grow">Leave found in cells</h2>
          <span className="t12 t3">{`${accepted} of ${batch.leaves.length} ticked`}</span>
        </div>
        <p className="t12 t2 mt-1">Ticked leave becomes approved leave. Nothing is saved until the last step.</p>
        {sure.length > 0 && (
          <Button size="small" className="mt-2" busy={answer.isPending} onClick={() => send(sure, { accept: true })}>
            {`Tick the ${sure.length} sure ones`}
          </Button>
        )}
      </div>
      <ul className="body">
        {batch.leaves.length === 0 && <li className="t2 p-4">No leave text was found.</li>}
        {batch.leaves.map((leave) => (
          <LeaveRow key={`${leave.key}-${leave.from}-${leave.to}`} leave={leave} onSave={(change) => send([leave], change)} />
        ))}
      </ul>
    </aside>
  );
}
