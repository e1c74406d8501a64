'use client';
import { messageOf, type ImportBatch, type ImportCode, type Rotation } from '@housestaff/api-client';
import { Button, Combobox, type Column, DataTable, Dialog, EmptyState, Tag, useNotify } from '@housestaff/ui';
import { Clock } from 'lucide-react';
import { useState } from 'react';
import { timesWords } from '@/features/rotations/components/activity-times';
import { TimesFields } from '@/features/rotations/components/times-fields';
import { useAnswer } from '../api/use-import';

const isTimeOff = (code: ImportCode): boolean => code.category === 'time-off';

function TimesDialog({ code, onSave, onClose }: { code: ImportCode; onSave: (times: ImportCode['times']) => void; onClose: () => void }) {
  const [times, setTimes] = useState(code.times ?? code.proposedTimes);
  const actions = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="primary" onClick={() => [onSave(times), onClose()]}>
        Use these times
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={`${code.code}: ${code.name}`} description="Duty hours are counted from these times." actions={actions}>
      <TimesFields times={times} onChange={setTimes} />
    </Dialog>
  );
}

function useCodes(batch: ImportBatch) {
  const answer = useAnswer(batch);
  const notify = useNotify();
  const send = (codes: ImportCode[], timesOf: (code: ImportCode) => ImportCode['times']) =>
    answer.mutate(
      { codes: codes.map((code) => ({ code: code.code, name: code.name, category: code.category, dutyKind: code.dutyKind, times: timesOf(code) })) },
      { onError: (error) => notify({ tone: 'bad', text: messageOf(error) }) },
    );
  return { send, busy: answer.isPending };
}

function Codes({ batch }: { batch: ImportBatch }) {
  const { send, busy } = useCodes(batch);
  const [editing, setEditing] = useState<ImportCode | null>(null);
  const usual = batch.codes.filter((code) => !code.times && code.proposedTimes);
  const columns: Column<ImportCode>[] = [
    { key: 'code', title: 'Code', width: 90, cell: (code) => <b className="b6">{code.code}</b> },
    { key: 'count', title: 'Cells', numeric: true, width: 60, cell: (code) => code.count },
    { key: 'name', title: 'Activity', cell: (code) => `${code.name}${code.activityId ? '' : ' (new)'}` },
    { key: 'times', title: 'Times', cell: (code) => timesWords(code.times) ?? (isTimeOff(code) ? <span className="t3">time off</span> : <Tag tone="warn">No times yet</Tag>) },
    { key: 'usual', title: 'Usual', wideOnly: true, cell: (code) => <span className="t3">{timesWords(code.proposedTimes)}</span> },
    { key: 'edit', title: <span className="vh">Edit</span>, numeric: true, cell: (code) => <Button size="small" onClick={() => setEditing(code)}>Times</Button> },
  ];
  return (
    <>
      <div className="row px-4 py-2">
        <h2 className="grow">
          Codes <span className="t3 font-normal">{batch.codes.length} found in the templates</span>
        </h2>
        {usual.length > 0 && (
          <Button icon={Clock} busy={busy} onClick={() => send(usual, (code) => code.proposedTimes)}>
            {`Use the usual times for ${usual.length} codes`}
          </Button>
        )}
      </div>
      <p className="t2 px-4 pb-2">A code without times is imported all the same; duty hours then answer &quot;not assessable&quot; where it stands.</p>
      <DataTable caption="Codes" columns={columns} rows={batch.codes} keyOf={(code) => code.code} empty={<EmptyState icon={Clock} title="This file has no weekly templates." />} />
      {editing && <TimesDialog code={editing} onSave={(times) => send([editing], () => times)} onClose={() => setEditing(null)} />}
    </>
  );
}

function Templates({ batch, rotations }: { batch: ImportBatch; rotations: readonly Rotation[] }) {
  const answer = useAnswer(batch);
  const notify = useNotify();
  const fresh = new Set(batch.labels.flatMap((label) => label.target?.rotations ?? []).flatMap((choice) => (choice.newName ? [choice.newName] : [])));
  const options = [...rotations.map((rotation) => ({ value: `id:${rotation.id}`, label: rotation.name })), ...[...fresh].map((name) => ({ value: `new:${name}`, label: `New: ${name}` }))];
  const send = (label: string, include: boolean, value: string | null) => {
    const rotation = value === null ? null : value.startsWith('id:') ? { rotationId: value.slice(3), newName: null } : { rotationId: null, newName: value.slice(4) };
    answer.mutate({ templates: [{ label, include, rotation }] }, { onError: (error) => notify({ tone: 'bad', text: messageOf(error) }) });
  };
  return (
    <>
      <h2 className="px-4 py-2">
        Weekly templates <span className="t3 font-normal">{`${batch.templates.filter((template) => template.include).length} of ${batch.templates.length} used`}</span>
      </h2>
      <table className="dt">
        <tbody>
          {batch.templates.map((template) => {
            const { rotation } = template;
            const value = rotation ? (rotation.rotationId ? `id:${rotation.rotationId}` : `new:${rotation.newName}`) : null;
            const known = value === null || options.some((option) => option.value === value) ? options : [...options, { value, label: `New: ${rotation?.newName}` }];
            return (
              <tr key={template.label}>
                <td className="w-8">
                  <input type="checkbox" checked={template.include} disabled={value === null} aria-label={`Use the template ${template.label}`} onChange={(event) => send(template.label, event.target.checked, value)} />
                </td>
                <td>
                  <b className="b5">{template.label}</b> <code className="cref">{template.cell}</code>
                </td>
                <td className="num t2">{template.cells} cells</td>
                <td className="w-64">
                  <Combobox hideLabel label={`Rotation of the template ${template.label}`} placeholder="No rotation" value={value} options={known} onChange={(next) => next !== value && send(template.label, next !== null, next)} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** Step 3: the times of each code, and which rotation each weekly template belongs to. */
export function CodesStep({ batch, rotations }: { batch: ImportBatch; rotations: readonly Rotation[] }) {
  return (
    <div className="scroll">
      <Codes batch={batch} />
      {batch.templates.length > 0 && <Templates batch={batch} rotations={rotations} />}
    </div>
  );
}
