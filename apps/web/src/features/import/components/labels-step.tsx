'use client';
import { messageOf, type ImportBatch, type ImportLabel, type Rotation } from '@housestaff/api-client';
import { Combobox, cx, EmptyState, Icon, Segmented, useNotify } from '@housestaff/ui';
import { Check, CircleAlert, TriangleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useAnswer } from '../api/use-import';
import { optionsOf, targetsFor, valueOf } from './label-targets';
import { LeavePanel } from './leave-panel';
import { SheetView } from './sheet-view';

interface RowProps {
  label: ImportLabel;
  batch: ImportBatch;
  rotations: readonly Rotation[];
  byId: ReadonlyMap<string, Rotation>;
  selected: boolean;
  onSelect: () => void;
}

function Why({ label }: { label: ImportLabel }) {
  if (!label.target) {
    return (
      <span className="bad row gap-1">
        <Icon of={CircleAlert} small />
        {label.why}
      </span>
    );
  }
  return (
    <span className={cx('row gap-1', label.needsCheck ? 'warn' : 't2')}>
      <Icon of={label.needsCheck ? TriangleAlert : Check} small />
      {label.why}
    </span>
  );
}

function LabelRow({ label, batch, rotations, byId, selected, onSelect }: RowProps) {
  const answer = useAnswer(batch);
  const notify = useNotify();
  const targets = useMemo(() => targetsFor(label, batch, rotations), [label, batch, rotations]);
  const choose = (value: string | null) => {
    const target = value === null ? null : (targets.get(value) ?? null);
    if (value === valueOf(label.target)) return;
    answer.mutate({ labels: [{ label: label.label, target }] }, { onError: (error) => notify({ tone: 'bad', text: messageOf(error) }) });
  };
  return (
    <tr aria-selected={selected} onFocus={onSelect} onClick={onSelect}>
      <td>
        <b className="b6">{label.label}</b>
      </td>
      <td className="num">{label.count}</td>
      <td className="t2 wide-only clip max-w-40" title={label.cells.join(', ')}>
        {label.cells.slice(0, 3).join(', ')}
        {label.cells.length > 3 && ` and ${label.cells.length - 3} more`}
      </td>
      <td className="w-64">
        <Combobox hideLabel label={`Rotation for ${label.label}`} placeholder="Choose a rotation" value={valueOf(label.target)} options={optionsOf(targets, byId)} invalid={!label.target} onChange={choose} />
      </td>
      <td>
        <Why label={label} />
      </td>
    </tr>
  );
}

/** Step 2: each spelling in the file becomes a rotation, leave, or nothing; the cells it stands in are shown. */
export function LabelsStep({ batch, rotations }: { batch: ImportBatch; rotations: readonly Rotation[] }) {
  const [view, setView] = useState<'all' | 'check'>('all');
  const [selected, setSelected] = useState(batch.labels[0]?.label ?? null);
  const byId = useMemo(() => new Map(rotations.map((rotation) => [rotation.id, rotation])), [rotations]);
  const toCheck = batch.labels.filter((label) => label.needsCheck);
  const shown = view === 'check' ? toCheck : batch.labels;
  const current = batch.labels.find((label) => label.label === selected);
  const sheet = batch.sheets.find((one) => one.kind === 'year')?.name;
  const views = [
    { value: 'all' as const, label: 'All' },
    { value: 'check' as const, label: `To check ${toCheck.length}` },
  ];
  return (
    <div className="split imp-split">
      <div className="scroll">
        {current && sheet && <SheetView key={current.label} batch={batch} sheet={sheet} cells={current.cells} />}
        <div className="row px-4 py-2">
          <h2 className="grow">
            Labels <span className="t3 font-normal">{batch.labels.length} found</span>
          </h2>
          <Segmented label="Which labels" value={view} options={views} onChange={setView} />
        </div>
        {shown.length === 0 && <EmptyState icon={Check} title="Nothing is left to check." />}
        <table className="dt">
          <thead>
            <tr>
              <th scope="col">In the file</th>
              <th scope="col" className="num">
                Cells
              </th>
              <th scope="col" className="wide-only">
                Where
              </th>
              <th scope="col">Rotation</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((label) => (
              <LabelRow key={label.label} label={label} batch={batch} rotations={rotations} byId={byId} selected={label.label === selected} onSelect={() => setSelected(label.label)} />
            ))}
          </tbody>
        </table>
      </div>
      <LeavePanel batch={batch} />
    </div>
  );
}
