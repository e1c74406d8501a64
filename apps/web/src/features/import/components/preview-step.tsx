'use client';
import { apiUrl, type ImportBatch, type ImportCounts, type ImportPreview, type ImportProblem, type ImportSheet } from '@housestaff/api-client';
import { Check, type Column, DataTable, ErrorState, PanelSection, SkeletonRows, Tag } from '@housestaff/ui';
import { type CommitChoice, usePreview } from '../api/use-import';

const PARTS: readonly [keyof ImportPreview['changes'], string][] = [
  ['people', 'People'],
  ['blocks', 'Blocks'],
  ['rotations', 'Rotations'],
  ['activities', 'Activities'],
  ['patterns', 'Weekly patterns'],
  ['stays', 'Rotations of people'],
  ['absences', 'Leave'],
];

interface Line extends ImportCounts {
  label: string;
}

const LINES: readonly Column<Line>[] = [
  { key: 'label', title: 'What', cell: (line) => <b className="b5">{line.label}</b> },
  { key: 'added', title: 'New', numeric: true, cell: (line) => line.added },
  { key: 'changed', title: 'Changed', numeric: true, cell: (line) => line.changed },
  { key: 'removed', title: 'Removed', numeric: true, cell: (line) => line.removed },
  { key: 'unchanged', title: 'As before', numeric: true, cell: (line) => line.unchanged },
];

const SHEETS: readonly Column<ImportSheet>[] = [
  { key: 'name', title: 'Sheet', cell: (sheet) => <b className="b5">{sheet.name}</b> },
  { key: 'kind', title: 'Read as', cell: (sheet) => ({ year: 'Year sheet', templates: 'Weekly templates', ignored: 'Left out' })[sheet.kind] },
  { key: 'read', title: 'Cells read', numeric: true, cell: (sheet) => sheet.cellsRead },
  { key: 'stored', title: 'Stored', numeric: true, cell: (sheet) => sheet.stored },
  { key: 'rejected', title: 'Not stored', numeric: true, cell: (sheet) => sheet.rejected },
  { key: 'why', title: 'Why', wideOnly: true, cell: (sheet) => <span className="t2">{sheet.why}</span> },
];

const PROBLEMS: readonly Column<ImportProblem>[] = [
  { key: 'cell', title: 'Cell', width: 150, cell: (problem) => <code className="cref">{`${problem.sheet} ${problem.cell}`}</code> },
  { key: 'text', title: 'In the file', cell: (problem) => problem.text },
  { key: 'what', title: 'Problem', cell: (problem) => problem.what },
  { key: 'fix', title: 'What would fix it', wideOnly: true, cell: (problem) => <span className="t2">{problem.fix}</span> },
];

function Options({ preview, choice, change }: { preview: ImportPreview; choice: CommitChoice; change: (values: Partial<CommitChoice>) => void }) {
  return (
    <PanelSection title="On commit">
      <Check label="Lock imported cells against regeneration" checked={choice.lockImported} onChange={(event) => change({ lockImported: event.target.checked })} />
      <Check label={`Replace cells that were edited by hand (${preview.keptManual} now)`} checked={choice.replaceManual} onChange={(event) => change({ replaceManual: event.target.checked })} />
      <Check label="Store what can be read and list the rest" checked={choice.acceptedOnly} onChange={(event) => change({ acceptedOnly: event.target.checked })} />
      <p className="t12 t2">{choice.acceptedOnly ? 'Cells that can not be read stay out and are listed.' : 'All or nothing: with one cell that can not be read, nothing is stored.'}</p>
    </PanelSection>
  );
}

export interface PreviewStepProps {
  batch: ImportBatch;
  choice: CommitChoice;
  change: (values: Partial<CommitChoice>) => void;
}

/** Step 4: what would change, how each sheet's cells add up, and what can't be read. */
export function PreviewStep({ batch, choice, change }: PreviewStepProps) {
  const query = usePreview(batch.id);
  if (query.isPending) return <SkeletonRows rows={12} label="Comparing with what is there" />;
  if (query.isError) return <ErrorState title="The preview did not load" error={query.error} onRetry={() => void query.refetch()} />;
  const preview = query.data;
  const lines = PARTS.map(([part, label]) => ({ label, ...preview.changes[part] }));
  const same = lines.every((line) => line.added + line.changed + line.removed === 0);
  return (
    <div className="split">
      <div className="scroll">
        <h2 className="px-4 py-2">{same ? 'No difference to what is there' : 'What would change'}</h2>
        <DataTable caption="What would change" columns={LINES} rows={lines} keyOf={(line) => line.label} />
        <h2 className="px-4 pt-6 pb-2">Every cell is accounted for</h2>
        <DataTable caption="Cells per sheet" columns={SHEETS} rows={preview.sheets} keyOf={(sheet) => sheet.name} />
        <div className="row px-4 pt-6 pb-2">
          <h2 className="grow">
            Not stored <span className="t3 font-normal">{preview.problems.length}</span>
          </h2>
          <a href={apiUrl(`/imports/${batch.id}/rejected.csv`)} download>
            Download as CSV
          </a>
        </div>
        <DataTable caption="What can not be read" columns={PROBLEMS} rows={preview.problems} keyOf={(problem) => `${problem.sheet}-${problem.cell}-${problem.what}`} empty={<p className="t2 px-4">Everything was read.</p>} />
      </div>
      <aside className="panel" aria-label="Commit">
        <div className="body">
          <Options preview={preview} choice={choice} change={change} />
          <PanelSection title="Still to answer" aside={`${preview.unmapped.length}`}>
            {preview.unmapped.length === 0 && <Tag tone="good">Every label has an answer</Tag>}
            <ul>
              {preview.unmapped.map((label) => (
                <li key={label} className="bad">
                  {label}
                </li>
              ))}
            </ul>
          </PanelSection>
        </div>
      </aside>
    </div>
  );
}
