'use client';
import { apiUrl, messageOf, type ImportBatch } from '@housestaff/api-client';
import { Button, type Column, DataTable, EmptyState, ErrorState, Icon, SkeletonRows, Tag, cx } from '@housestaff/ui';
import { FileDown, FileSpreadsheet, Upload as UploadIcon } from 'lucide-react';
import { useRef, useState, type DragEvent } from 'react';
import { moment } from '@/shell/dates';
import { useCan } from '@/shell/session';
import { useImports, useStage } from '../api/use-import';
import { KIND_WORDS } from '../model/flow-steps';
import { refusedFileOf } from '../model/refused-file';
import { UndoButton } from './undo-dialog';

const STATUS = { staged: { word: 'To finish', tone: 'accent' }, committed: { word: 'Imported', tone: 'good' }, discarded: { word: 'Discarded', tone: 'neutral' }, undone: { word: 'Undone', tone: 'neutral' } } as const;
const ACCEPTED = '.xlsx,.xls,.csv,.txt,.json';
const TEMPLATES = [
  ['people', 'People'],
  ['absences', 'Absences'],
  ['assignments', 'Assignments'],
] as const;

const COLUMNS: readonly Column<ImportBatch>[] = [
  { key: 'file', title: 'File', cell: (batch) => <b className="b5">{batch.fileName}</b> },
  { key: 'kind', title: 'Read as', wideOnly: true, cell: (batch) => KIND_WORDS[batch.kind] },
  { key: 'at', title: 'Uploaded', cell: (batch) => `${moment(batch.createdAt)}, ${batch.createdBy}` },
  { key: 'cells', title: 'Read', numeric: true, wideOnly: true, cell: (batch) => (batch.table ? `${batch.table.rowsRead} ${batch.table.rowsRead === 1 ? 'row' : 'rows'}` : `${batch.sheets.reduce((sum, sheet) => sum + sheet.cellsRead, 0)} ${batch.kind === 'program-file' ? 'values' : 'cells'}`) },
  { key: 'status', title: 'Status', cell: (batch) => <Tag tone={STATUS[batch.status].tone}>{STATUS[batch.status].word}</Tag> },
  { key: 'undo', title: <span className="vh">Undo</span>, numeric: true, cell: (batch) => <UndoButton batch={batch} size="small" /> },
];

/** Why a file was not taken, with every place that is wrong. */
function Refusal({ error }: { error: unknown }) {
  const { fix, problems, count } = refusedFileOf(error);
  return (
    <div className="alert mb-3 flex-col" role="alert">
      <b className="b6">{messageOf(error)}</b>
      {fix && <span>{fix}</span>}
      {problems.length > 0 && (
        <ul className="imp-problems" aria-label="Places that are wrong">
          {problems.map(({ path, what, fix: found }) => (
            <li key={`${path} ${what}`}>
              <code>{path}</code>: {what}. {found}.
            </li>
          ))}
        </ul>
      )}
      {count > problems.length && <span>{`And ${count - problems.length} more.`}</span>}
    </div>
  );
}

function DropZone({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !busy) onFile(file);
  };
  const chosen = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onFile(file);
    // The same file may be chosen again once it is mended.
    if (input.current) input.current.value = '';
  };
  return (
    <div className={cx('drop', over && 'over')} onDragOver={(event) => [event.preventDefault(), setOver(true)]} onDragLeave={() => setOver(false)} onDrop={drop}>
      <Icon of={FileSpreadsheet} className="big" />
      <p className="b6">{busy ? 'Reading the file …' : 'Drop a file here'}</p>
      <p className="t2">A year sheet as the program has it (.xlsx, .xls or .csv), a table of people, absences or assignments, or a program file (.json); up to 10 MB. What it is, is seen from what is in it. Nothing is stored until the last step.</p>
      <Button variant="primary" icon={UploadIcon} busy={busy} onClick={() => input.current?.click()}>
        Choose a file
      </Button>
      <input ref={input} type="file" className="vh" accept={ACCEPTED} aria-label="File to import" tabIndex={-1} onChange={(event) => chosen(event.target.files)} />
    </div>
  );
}

function Templates({ programId }: { programId: string }) {
  return (
    <div className="flex flex-wrap items-center gap-2 pt-3">
      <span className="t2">Empty tables to fill in, with a line that shows how:</span>
      {TEMPLATES.map(([kind, words]) => (
        <a key={kind} className="btn sm" href={apiUrl(`/programs/${programId}/import-template?kind=${kind}`)} download>
          <Icon of={FileDown} small />
          {words}
        </a>
      ))}
    </div>
  );
}

/** Takes a file, and shows those taken before. */
export function Upload({ programId, onOpen }: { programId: string; onOpen: (batch: ImportBatch) => void }) {
  const imports = useImports(programId);
  const stage = useStage(programId);
  const mayImport = useCan()('import:write');
  const nothing = <EmptyState title="Nothing was imported into this program yet." />;
  return (
    <div className="scroll">
      {mayImport && (
        <div className="p-4">
          {stage.isError && <Refusal error={stage.error} />}
          <DropZone busy={stage.isPending} onFile={(file) => stage.mutate(file, { onSuccess: onOpen })} />
          <Templates programId={programId} />
        </div>
      )}
      <h2 className="px-4 py-2">Earlier imports</h2>
      {imports.isPending && <SkeletonRows rows={4} label="Loading earlier imports" />}
      {imports.isLoadingError && <ErrorState title="Earlier imports did not load" error={imports.error} onRetry={() => void imports.refetch()} />}
      {imports.data && <DataTable caption="Earlier imports" columns={COLUMNS} rows={imports.data} keyOf={(batch) => batch.id} onOpen={onOpen} empty={nothing} />}
    </div>
  );
}
