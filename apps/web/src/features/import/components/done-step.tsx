'use client';
import { apiUrl, type ImportBatch } from '@housestaff/api-client';
import { EmptyState } from '@housestaff/ui';
import { CircleCheck, Undo2 } from 'lucide-react';
import Link from 'next/link';
import { isTable, unitOf } from '../model/flow-steps';
import { UndoButton } from './undo-dialog';

type Way = readonly [href: string, words: string];

/** Where to go on after each kind of file; the first is what most people want. */
const WAYS: Readonly<Record<ImportBatch['kind'], readonly Way[]>> = {
  'year-sheet': [['/schedule/year', 'Open the year'], ['/rotations?tab=requirements', 'Confirm requirements']],
  'program-file': [['/rotations?tab=requirements', 'Look at requirements'], ['/generate', 'Generate the year'], ['/people', 'Open people']],
  people: [['/people', 'Open people']],
  absences: [['/leave', 'Open leave']],
  assignments: [['/schedule/year', 'Open the year']],
};

function hintOf(batch: ImportBatch): string {
  const stored = batch.sheets.reduce((sum, sheet) => sum + sheet.stored, 0);
  const rejected = batch.sheets.reduce((sum, sheet) => sum + sheet.rejected, 0);
  if (batch.table) return `${batch.table.rowsRead} rows read. ${rejected === 0 ? 'Everything in them is stored.' : `${stored} cells stored, ${rejected} listed as not stored.`}`;
  const size = `${batch.people.length} people, ${batch.year?.blocks.length ?? 0} ${batch.kind === 'program-file' ? 'weeks' : 'blocks'}`;
  return `${stored} ${unitOf(batch)}s stored, ${rejected} listed as not stored. ${size}.`;
}

function Ways({ batch }: { batch: ImportBatch }) {
  const rejected = batch.sheets.reduce((sum, sheet) => sum + sheet.rejected, 0);
  const of = (href: string) => `${href}${href.includes('?') ? '&' : '?'}program=${batch.programId}`;
  return (
    <div className="flex flex-wrap justify-center gap-2">
      {WAYS[batch.kind].map(([href, words], at) => (
        <Link key={href} className={at === 0 ? 'btn pri' : 'btn'} href={of(href)}>
          {words}
        </Link>
      ))}
      {rejected > 0 && (
        <a className="btn" href={apiUrl(`/imports/${batch.id}/rejected.csv`)} download>
          {isTable(batch) ? 'Rows not stored' : `${batch.kind === 'program-file' ? 'Values' : 'Cells'} not stored`}
        </a>
      )}
      <UndoButton batch={batch} />
    </div>
  );
}

/** Afterwards: where to go on, and the way back. */
export function DoneStep({ batch }: { batch: ImportBatch }) {
  if (batch.status === 'undone') return <EmptyState icon={Undo2} title={`The import of ${batch.fileName} is undone.`} hint="The program is as it was before. The file can be imported again at any time." />;
  return <EmptyState icon={CircleCheck} title={`${batch.fileName} is imported.`} hint={hintOf(batch)} action={<Ways batch={batch} />} />;
}
