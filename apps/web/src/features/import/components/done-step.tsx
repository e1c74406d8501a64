'use client';
import { apiUrl, type ImportBatch } from '@housestaff/api-client';
import { EmptyState } from '@housestaff/ui';
import { CircleCheck } from 'lucide-react';
import Link from 'next/link';

/** Afterwards: where to go on. */
export function DoneStep({ batch }: { batch: ImportBatch }) {
  const stored = batch.sheets.reduce((sum, sheet) => sum + sheet.stored, 0);
  const rejected = batch.sheets.reduce((sum, sheet) => sum + sheet.rejected, 0);
  const program = `?program=${batch.programId}`;
  const ways = (
    <div className="flex flex-wrap justify-center gap-2">
      <Link className="btn pri" href={`/schedule/year${program}`}>
        Open the year
      </Link>
      <Link className="btn" href={`/rotations${program}&tab=requirements`}>
        Confirm requirements
      </Link>
      {rejected > 0 && (
        <a className="btn" href={apiUrl(`/imports/${batch.id}/rejected.csv`)} download>
          Cells not stored
        </a>
      )}
    </div>
  );
  return <EmptyState icon={CircleCheck} title={`${batch.fileName} is imported.`} hint={`${stored} cells stored, ${rejected} listed as not stored. ${batch.people.length} people, ${batch.year?.blocks.length ?? 0} blocks.`} action={ways} />;
}
