'use client';
import type { FindingRow } from '@housestaff/api-client';
import { Button, PanelSection } from '@housestaff/ui';
import { useState } from 'react';
import { clock, weekdayDay } from '@/shell/dates';
import { count, figure } from '../model/figures';

const FIRST_ROWS = 6;

function hoursOf(rows: readonly FindingRow[]): string {
  const known = rows.filter((row) => row.hours !== null);
  return known.length > 0 ? `, ${figure(known.reduce((sum, row) => sum + (row.hours ?? 0), 0))} h` : '';
}

/** Duties with their times and hours. */
export function DutyTable({ rows, zone }: { rows: readonly FindingRow[]; zone: string | undefined }) {
  return (
    <table className="cm-rows">
      <caption className="vh">Duties</caption>
      <tbody>
        {rows.map((row, index) => (
          <tr key={`${row.dutyId}-${index}`}>
            <td>{weekdayDay(row.date)}</td>
            <td className="t2">{row.start && row.end ? `${clock(row.start, zone)} – ${clock(row.end, zone)}` : 'no times'}</td>
            <td className="clip" title={row.activityName}>
              {row.activityName}
            </td>
            <td className="num b5">{figure(row.hours)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The duties that a figure came from. */
export function DutyRows({ rows, zone }: { rows: readonly FindingRow[]; zone: string | undefined }) {
  const [all, setAll] = useState(false);
  return (
    <PanelSection title="Rows it came from" aside={`${count(rows.length, 'row')}${hoursOf(rows)}`}>
      <DutyTable rows={all ? rows : rows.slice(0, FIRST_ROWS)} zone={zone} />
      {rows.length > FIRST_ROWS && (
        <Button variant="ghost" size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer rows' : `${rows.length - FIRST_ROWS} more rows`}
        </Button>
      )}
    </PanelSection>
  );
}
