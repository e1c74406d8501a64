'use client';
import { messageOf, ApiError, type ImportBatch } from '@housestaff/api-client';
import { Button, type Column, DataTable, EmptyState, ErrorState, Icon, SkeletonRows, Tag, cx } from '@housestaff/ui';
import { FileSpreadsheet, Upload as UploadIcon } from 'lucide-react';
import { useRef, useState, type DragEvent } from 'react';
import { moment } from '@/shell/dates';
import { useImports, useStage } from '../api/use-import';

const STATUS = { staged: { word: 'To finish', tone: 'accent' }, committed: { word: 'Imported', tone: 'good' }, discarded: { word: 'Discarded', tone: 'neutral' } } as const;

const COLUMNS: readonly Column<ImportBatch>[] = [
  { key: 'file', title: 'File', cell: (batch) => <b className="b5">{batch.fileName}</b> },
  { key: 'at', title: 'Uploaded', cell: (batch) => `${moment(batch.createdAt)}, ${batch.createdBy}` },
  { key: 'people', title: 'People', numeric: true, wideOnly: true, cell: (batch) => batch.people.length },
  { key: 'cells', title: 'Cells read', numeric: true, wideOnly: true, cell: (batch) => batch.sheets.reduce((sum, sheet) => sum + sheet.cellsRead, 0) },
  { key: 'status', title: 'Status', cell: (batch) => <Tag tone={STATUS[batch.status].tone}>{STATUS[batch.status].word}</Tag> },
];

function fixOf(error: unknown): string | null {
  const fix = error instanceof ApiError ? error.facts['fix'] : null;
  return typeof fix === 'string' ? fix : null;
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
  return (
    <div className={cx('drop', over && 'over')} onDragOver={(event) => [event.preventDefault(), setOver(true)]} onDragLeave={() => setOver(false)} onDrop={drop}>
      <Icon of={FileSpreadsheet} className="big" />
      <p className="b6">{busy ? 'Reading the workbook …' : 'Drop a year sheet here'}</p>
      <p className="t2">The .xlsx that the program already has, up to 10 MB. Nothing is stored in the schedule until the last step.</p>
      <Button variant="primary" icon={UploadIcon} busy={busy} onClick={() => input.current?.click()}>
        Choose a file
      </Button>
      <input ref={input} type="file" className="vh" accept=".xlsx" aria-label="Year sheet" tabIndex={-1} onChange={(event) => event.target.files?.[0] && onFile(event.target.files[0])} />
    </div>
  );
}

/** Takes a workbook, and shows those taken before. */
export function Upload({ programId, onOpen }: { programId: string; onOpen: (batch: ImportBatch) => void }) {
  const imports = useImports(programId);
  const stage = useStage(programId);
  const nothing = <EmptyState title="Nothing was imported into this program yet." />;
  return (
    <div className="scroll">
      <div className="p-4">
        {stage.isError && (
          <div className="alert mb-3 flex-col" role="alert">
            <b className="b6">{messageOf(stage.error)}</b>
            {fixOf(stage.error) && <span>{fixOf(stage.error)}</span>}
          </div>
        )}
        <DropZone busy={stage.isPending} onFile={(file) => stage.mutate(file, { onSuccess: onOpen })} />
      </div>
      <h2 className="px-4 py-2">Earlier imports</h2>
      {imports.isPending && <SkeletonRows rows={4} label="Loading earlier imports" />}
      {imports.isError && <ErrorState title="Earlier imports did not load" error={imports.error} onRetry={() => void imports.refetch()} />}
      {imports.data && <DataTable caption="Earlier imports" columns={COLUMNS} rows={imports.data} keyOf={(batch) => batch.id} onOpen={onOpen} empty={nothing} />}
    </div>
  );
}
