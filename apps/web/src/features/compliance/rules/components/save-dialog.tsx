'use client';
import { ApiError } from '@housestaff/api-client';
import { Button, Dialog, TextArea, useNotify } from '@housestaff/ui';
import { useState } from 'react';
import { proposalOf } from '../model/rules-form';
import { PreviewList } from './preview-list';
import type { RulesEditor } from './use-rules-form';

interface SaveDialogProps {
  editor: RulesEditor;
  scheduleName: string | null;
  onClose: () => void;
}

function Refusal({ error, mapped }: { error: Error | null; mapped: boolean }) {
  if (!error || mapped) return null;
  const stale = error instanceof ApiError && error.stale;
  return (
    <p className="alert mb-3" role="alert">
      {stale ? 'Somebody else changed the rules meanwhile. Close this, look at theirs in the history, then repeat your change.' : error.message}
    </p>
  );
}

/** Before the rules are saved: what changes, what it would flag, and why it is done. */
export function SaveDialog({ editor, scheduleName, onClose }: SaveDialogProps) {
  const { save, saved, form, order, errors, changes, discard } = editor;
  const notify = useNotify();
  const [note, setNote] = useState('');
  const noteError = save.error ? (errors.note ?? null) : null;
  const elsewhere = Object.entries(errors).filter(([field]) => field !== '' && field !== 'note');
  const press = () =>
    save.mutate(
      { change: { ...proposalOf(form, order), note: note.trim() }, version: saved.version },
      {
        onSuccess: (now) => {
          discard();
          onClose();
          notify({ tone: 'good', text: `The rules are saved as version ${now.version}. Every schedule is judged by them now.` });
        },
      },
    );
  const actions = (
    <>
      <Button onClick={onClose}>Not yet</Button>
      <Button variant="primary" busy={save.isPending} onClick={press}>
        {save.isPending ? 'Saving …' : 'Save the rules'}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} wide title="Save the rules" description="From then on the grid, the publish gate and the reports judge every schedule of this program by them." actions={actions}>
      <Refusal error={save.error} mapped={noteError !== null || elsewhere.length > 0} />
      {elsewhere.map(([field, text]) => (
        <p key={field} className="alert mb-3" role="alert">{`${field}: ${text}`}</p>
      ))}
      <ul className="rlist mb-3">
        {changes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <TextArea label="Note" hint="Why, and on what ground. It stands in the history, where a site visitor finds it." error={noteError} value={note} maxLength={500} rows={2} onChange={(event) => setNote(event.target.value)} />
      <h3 className="mt-4 mb-2 t2">What it would flag{scheduleName ? ` on ${scheduleName} as published` : ''}</h3>
      <PreviewList editor={editor} scheduleName={scheduleName} />
    </Dialog>
  );
}
