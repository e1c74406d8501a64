'use client';
import { apiUrl, type ImportBatch, type ImportCounts, type ImportPreview, type ImportProblem, type ImportSheet } from '@housestaff/api-client';
import { Check, type Column, DataTable, ErrorState, PanelSection, SkeletonRows, Tag } from '@housestaff/ui';
import { type CommitChoice, usePreview } from '../api/use-import';
import { isTable, unitOf } from '../model/flow-steps';
import { TableRows } from './table-rows';

/** Of a long list; the rows themselves are shown beside it. */
const SHOWN = 12;

type Part = keyof ImportPreview['changes'];

const WORDS: Readonly<Record<Part, string>> = {
  people: 'People',
  blocks: 'Blocks',
  rotations: 'Rotations',
  activities: 'Activities',
  patterns: 'Weekly patterns',
  stays: 'Rotations of people',
  duties: 'Half-days by hand',
  absences: 'Leave',
  requirements: 'Requirements',
  coverage: 'Coverage',
  setups: 'Plans',
};

/** What each kind of file can touch, in the order in which people think of it. */
const PARTS: Readonly<Record<ImportBatch['kind'], readonly Part[]>> = {
  'year-sheet': ['people', 'blocks', 'rotations', 'activities', 'patterns', 'stays', 'absences'],
  'program-file': ['people', 'blocks', 'rotations', 'requirements', 'coverage', 'setups'],
  people: ['people'],
  absences: ['absences'],
  assignments: ['stays', 'duties'],
};

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

const SHEET_WORDS = { year: 'Year sheet', templates: 'Weekly templates', ignored: 'Left out', program: 'Program', table: 'Table' } as const;

const sheetColumns = (batch: ImportBatch): readonly Column<ImportSheet>[] => [
  { key: 'name', title: batch.kind === 'program-file' ? 'Part' : 'Sheet', cell: (sheet) => <b className="b5">{sheet.name}</b> },
  { key: 'kind', title: 'Read as', cell: (sheet) => SHEET_WORDS[sheet.kind] },
  { key: 'read', title: batch.kind === 'program-file' ? 'Values read' : 'Cells read', numeric: true, cell: (sheet) => sheet.cellsRead },
  { key: 'stored', title: 'Stored', numeric: true, cell: (sheet) => sheet.stored },
  { key: 'rejected', title: 'Not stored', numeric: true, cell: (sheet) => sheet.rejected },
  { key: 'why', title: 'Why', wideOnly: true, cell: (sheet) => <span className="t2">{sheet.why}</span> },
];

const problemColumns = (batch: ImportBatch): readonly Column<ImportProblem>[] => [
  { key: 'cell', title: batch.kind === 'program-file' ? 'Place' : 'Cell', width: 150, cell: (problem) => <code className="cref">{batch.kind === 'program-file' ? problem.cell : `${problem.sheet} ${problem.cell}`}</code> },
  { key: 'text', title: 'In the file', cell: (problem) => problem.text },
  { key: 'what', title: 'Problem', cell: (problem) => problem.what },
  { key: 'fix', title: 'What would fix it', wideOnly: true, cell: (problem) => <span className="t2">{problem.fix}</span> },
];

interface Choosing {
  choice: CommitChoice;
  change: (values: Partial<CommitChoice>) => void;
}

interface OptionsProps extends Choosing {
  batch: ImportBatch;
  preview: ImportPreview;
}

function Options({ batch, preview, choice, change }: OptionsProps) {
  const rows = isTable(batch);
  const what = rows ? 'rows that are right' : 'what can be read';
  return (
    <PanelSection title="On commit">
      {(batch.kind === 'year-sheet' || batch.kind === 'assignments') && <Check label="Lock imported cells against regeneration" checked={choice.lockImported} onChange={(event) => change({ lockImported: event.target.checked })} />}
      <Check label={`Replace what was entered by hand (${preview.keptManual} now)`} checked={choice.replaceManual} onChange={(event) => change({ replaceManual: event.target.checked })} />
      {batch.kind !== 'program-file' && (
        <>
          <Check label={`Store ${what} and list the rest`} checked={choice.acceptedOnly} onChange={(event) => change({ acceptedOnly: event.target.checked })} />
          <p className="t12 t2">{choice.acceptedOnly ? `${rows ? 'Rows that are wrong' : 'Cells that can not be read'} stay out and are listed.` : `All or nothing: with one ${rows ? 'row that is wrong' : 'cell that can not be read'}, nothing is stored.`}</p>
        </>
      )}
    </PanelSection>
  );
}

function Open({ batch, preview }: { batch: ImportBatch; preview: ImportPreview }) {
  const fine = isTable(batch) ? 'Every row is right' : batch.kind === 'program-file' ? 'Nothing stands against it' : 'Every label has an answer';
  return (
    <PanelSection title={batch.kind === 'year-sheet' ? 'Still to answer' : 'Still to mend'} aside={`${preview.unmapped.length}`}>
      {preview.unmapped.length === 0 && <Tag tone="good">{fine}</Tag>}
      <ul>
        {preview.unmapped.slice(0, SHOWN).map((label) => (
          <li key={label} className="bad">
            {label}
          </li>
        ))}
      </ul>
      {preview.unmapped.length > SHOWN && <p className="t2">{`and ${preview.unmapped.length - SHOWN} more`}</p>}
    </PanelSection>
  );
}

/** What the list of rows doesn't say already. */
function problemsBeside({ table }: ImportBatch, problems: readonly ImportProblem[]): readonly ImportProblem[] {
  const wrong = new Set(table?.rows.filter((row) => row.state === 'rejected').map((row) => row.row));
  return problems.filter((problem) => !wrong.has(Number(/\d+$/.exec(problem.cell)?.[0])));
}

export interface PreviewStepProps {
  batch: ImportBatch;
  /** Null for who may only look. */
  onCommit: Choosing | null;
}

/** The last step: what would change, how the file adds up, and what can't be read. */
export function PreviewStep({ batch, onCommit }: PreviewStepProps) {
  const query = usePreview(batch.id);
  if (query.isPending) return <SkeletonRows rows={12} label="Comparing with what is there" />;
  if (query.isLoadingError) return <ErrorState title="The preview did not load" error={query.error} onRetry={() => void query.refetch()} />;
  const preview = query.data;
  const lines = PARTS[batch.kind].map((part) => ({ label: WORDS[part], ...preview.changes[part] }));
  const problems = problemsBeside(batch, preview.problems);
  const same = lines.every((line) => line.added + line.changed + line.removed === 0);
  return (
    <div className="split imp-split">
      <div className="scroll">
        <h2 className="px-4 py-2">{same ? 'No difference to what is there' : 'What would change'}</h2>
        <DataTable caption="What would change" columns={LINES} rows={lines} keyOf={(line) => line.label} />
        {batch.table && <TableRows table={batch.table} />}
        <h2 className="px-4 pt-6 pb-2">{`Every ${unitOf(batch)} is accounted for`}</h2>
        <DataTable caption={batch.kind === 'program-file' ? 'Values per part' : 'Cells per sheet'} columns={sheetColumns(batch)} rows={preview.sheets} keyOf={(sheet) => sheet.name} />
        <div className="row px-4 pt-6 pb-2">
          <h2 className="grow">
            {isTable(batch) ? 'To know' : 'Not stored'} <span className="t3 font-normal">{problems.length}</span>
          </h2>
          <a href={apiUrl(`/imports/${batch.id}/rejected.csv`)} download>
            {isTable(batch) ? 'Download wrong rows as CSV' : 'Download as CSV'}
          </a>
        </div>
        <DataTable caption="What can not be read" columns={problemColumns(batch)} rows={problems} keyOf={(problem) => `${problem.sheet}-${problem.cell}-${problem.what}`} empty={<p className="t2 px-4">Everything was read.</p>} />
      </div>
      <aside className="panel" aria-label="Commit">
        <div className="body">
          {onCommit && <Options batch={batch} preview={preview} choice={onCommit.choice} change={onCommit.change} />}
          <Open batch={batch} preview={preview} />
        </div>
      </aside>
    </div>
  );
}
