'use client';
import { messageOf, type ImportBatch, type UndoPreview } from '@housestaff/api-client';
import { Button, Dialog, ErrorState, Icon, SkeletonRows, useNotify } from '@housestaff/ui';
import { CircleAlert, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useCan } from '@/shell/session';
import { useUndo, useUndoPreview } from '../api/use-import';
import { lineOf, namesOf } from '../model/undo-words';

function Goes({ preview }: { preview: UndoPreview }) {
  if (preview.goes.length === 0) return <p className="t2">This import wrote nothing, so nothing changes.</p>;
  return (
    <ul className="undo-list" aria-label="What goes">
      {preview.goes.map((rows) => (
        <li key={rows.what}>
          <b className="b5">{lineOf(rows)}</b>
          {namesOf(rows) && <span className="t2">{namesOf(rows)}</span>}
        </li>
      ))}
    </ul>
  );
}

function Stands({ preview }: { preview: UndoPreview }) {
  return (
    <section className="mb-3">
      <div className="alert mb-2" role="alert">
        <Icon of={CircleAlert} />
        <span>{preview.stands.length === 1 ? 'One thing stands against it. Nothing is changed until it is settled.' : `${preview.stands.length} things stand against it. Nothing is changed until they are settled.`}</span>
      </div>
      <ul className="undo-list" aria-label="What stands against it">
        {preview.stands.map(({ kind, name, why, fix }) => (
          <li key={`${kind} ${name} ${why}`}>
            <b className="b5">{name.charAt(0).toUpperCase() + name.slice(1)}</b>
            <span>{why}.</span>
            <span className="t2">{fix}.</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Reached by the keyboard, since a long list scrolls. */
function Preview({ preview }: { preview: UndoPreview }) {
  const shows = preview.possible || preview.goes.length > 0;
  return (
    <div role="group" tabIndex={0} aria-label="What an undo does">
      {!preview.possible && <Stands preview={preview} />}
      {shows && <h3 className="mb-2">{preview.possible ? 'What goes' : 'What would go'}</h3>}
      {shows && <Goes preview={preview} />}
    </div>
  );
}

function UndoDialog({ batch, onClose }: { batch: ImportBatch; onClose: () => void }) {
  const query = useUndoPreview(batch.id);
  const undo = useUndo(batch);
  const notify = useNotify();
  const preview = query.data;
  const confirm = () =>
    undo.mutate(undefined, {
      onSuccess: () => [notify({ tone: 'good', text: `The import of ${batch.fileName} is undone` }), onClose()],
      onError: (error) => notify({ tone: 'bad', text: messageOf(error) }),
    });
  const why = !preview ? 'Still looking at what hangs on it' : preview.possible ? null : 'Later changes stand against it';
  const actions = (
    <>
      <Button onClick={onClose}>Keep the import</Button>
      <Button variant="danger" icon={Undo2} busy={undo.isPending} disabledReason={why} onClick={confirm}>
        Undo this import
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={`Undo the import of ${batch.fileName}`} description="The program is then as it was before. Later changes by hand are never taken along." actions={actions} wide>
      {query.isPending && <SkeletonRows rows={5} label="Looking at what hangs on it" />}
      {query.isLoadingError && <ErrorState title="What hangs on it did not load" error={query.error} onRetry={() => void query.refetch()} />}
      {preview && <Preview preview={preview} />}
    </Dialog>
  );
}

/** Opens the preview of an undo. A press does not reach the row that the button stands in. */
export function UndoButton({ batch, size }: { batch: ImportBatch; size?: 'small' }) {
  const [open, setOpen] = useState(false);
  const mayUndo = useCan()('import:write');
  if (!mayUndo || batch.status !== 'committed') return null;
  const why = batch.undoable ? null : 'It is from before undoing was possible';
  return (
    <span className="contents" onClick={(event) => event.stopPropagation()} onKeyDown={(event) => event.stopPropagation()}>
      <Button icon={Undo2} size={size} disabledReason={why} onClick={() => setOpen(true)} aria-label={size ? `Undo the import of ${batch.fileName} …` : undefined}>
        {size ? 'Undo …' : 'Undo this import …'}
      </Button>
      {open && <UndoDialog batch={batch} onClose={() => setOpen(false)} />}
    </span>
  );
}
