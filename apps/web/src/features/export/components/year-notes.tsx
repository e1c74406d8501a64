'use client';
import type { YearSheetNotes } from '@housestaff/api-client';

interface YearNotesProps {
  notes: YearSheetNotes | undefined;
  failed: boolean;
}

const cells = (count: number): string => (count === 1 ? '1 cell differs' : `${count} cells differ`);

/** In whose layout the year sheet is, and what of it is new. */
export function YearNotes({ notes, failed }: YearNotesProps) {
  if (failed) return <p>Residents by blocks, leave below each name. Imported again, it shows no difference.</p>;
  if (!notes) return <p>Working out what differs from the imported file …</p>;
  const { layout, fileName, changes, leftOut } = notes;
  return (
    <>
      {layout === 'own' ? (
        <p>Residents by blocks, leave below each name. Imported again, it shows no difference.</p>
      ) : (
        <p>
          In the layout of <b className="b6">{fileName}</b>, colours and other sheets kept. {changes.length === 0 ? 'Nothing changed since: it is that very file.' : `${cells(changes.length)} from it.`}
        </p>
      )}
      {changes.length > 0 && layout === 'imported' && (
        <details className="t12">
          <summary>Cells that differ</summary>
          <ul className="xp-cells">
            {changes.slice(0, 40).map(({ cell, before, after }) => (
              <li key={cell}>
                <span className="tabular-nums">{cell}</span> {before || 'empty'} → {after ?? 'empty'}
              </li>
            ))}
            {changes.length > 40 && <li>and {changes.length - 40} more</li>}
          </ul>
        </details>
      )}
      {leftOut.length > 0 && (
        <details className="t12" open>
          <summary className="warn">{leftOut.length === 1 ? '1 thing has' : `${leftOut.length} things have`} no place on the sheet</summary>
          <ul className="xp-cells">
            {leftOut.map(({ who, what }) => (
              <li key={`${who} ${what}`}>
                <b className="b6">{who}</b>: {what}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
