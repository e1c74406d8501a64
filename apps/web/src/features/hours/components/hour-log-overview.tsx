'use client';
import type { HourLogRow } from '@housestaff/api-client';
import { type Column, DataTable, EmptyState, ErrorState, Meter, Panel, PanelSection, SkeletonRows, Tag } from '@housestaff/ui';
import { ClipboardList } from 'lucide-react';
import { dayRange, shortDay } from '@/shell/dates';
import { useUrlState } from '@/shell/url-state';
import { useHourLog, useHourLogs, type Days } from '../api/use-hours';
import { hours } from '../model/hour-words';
import { AverageMeter } from './average-meter';
import { WeekList } from './week-list';

function Progress({ row }: { row: HourLogRow }) {
  if (row.daysDue === 0) return <span className="t3">none due</span>;
  const missing = row.daysDue - row.daysLogged;
  return (
    <span className="row flex-wrap">
      <span className="wide-only">
        <Meter label={`Days logged, ${row.name}`} value={row.daysLogged} max={row.daysDue} className="block w-16" />
      </span>
      <span className="nowrap tabular-nums">{`${row.daysLogged} of ${row.daysDue}`}</span>
      {row.daysLogged === 0 ? <Tag tone="warn">Nothing logged</Tag> : missing > 7 && <Tag tone="warn">Behind</Tag>}
    </span>
  );
}

function signed(value: number | null): string {
  if (value === null) return '–';
  return Math.abs(value) < 0.05 ? '0.0' : `${value > 0 ? '+' : '−'}${Math.abs(value).toFixed(1)}`;
}

const COLUMNS: readonly Column<HourLogRow>[] = [
  { key: 'name', title: 'Resident', cell: (row) => <b className="b5">{row.name}</b> },
  { key: 'pgy', title: 'PGY', width: 64, wideOnly: true, cell: (row) => row.pgy ?? '–' },
  { key: 'days', title: 'Days logged', cell: (row) => <Progress row={row} /> },
  { key: 'last', title: 'Last logged', wideOnly: true, cell: (row) => (row.lastLogged ? shortDay(row.lastLogged) : '–') },
  { key: 'weeks', title: 'Weeks attested', wideOnly: true, cell: (row) => (row.weeksDue === 0 ? '–' : `${row.attestedWeeks} of ${row.weeksDue}`) },
  { key: 'scheduled', title: 'Scheduled, h', numeric: true, wideOnly: true, cell: (row) => hours(row.scheduledHours) },
  { key: 'logged', title: 'Logged, h', numeric: true, wideOnly: true, cell: (row) => hours(row.loggedHours) },
  { key: 'difference', title: 'Difference', numeric: true, cell: (row) => signed(row.difference) },
];

function LogPanel({ scheduleId, row, days, onClose }: { scheduleId: string; row: HourLogRow; days: Days; onClose: () => void }) {
  const query = useHourLog(scheduleId, row.personId, days);
  return (
    <Panel label="Logged hours" title={row.name} head={<p className="t2">{`${dayRange(days.from, days.to)} · ${row.daysLogged} of ${row.daysDue} days logged`}</p>} onClose={onClose} width={400}>
      {query.isPending && <SkeletonRows rows={12} label="Loading the log" />}
      {query.isError && !query.data && <ErrorState title="The log did not load" error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && (
        <>
          {query.data.average && (
            <PanelSection title="Average now">
              <AverageMeter average={query.data.average} />
            </PanelSection>
          )}
          <PanelSection title="Scheduled and logged">
            <WeekList data={query.data} />
          </PanelSection>
        </>
      )}
    </Panel>
  );
}

/** Who logged their hours of a block, and who didn't; a row opens that person's log, to be read. */
export function HourLogOverview({ scheduleId, blockId, find = '' }: { scheduleId: string; blockId: string | undefined; find?: string }) {
  const query = useHourLogs(scheduleId, blockId);
  const { get, set } = useUrlState();
  const data = query.data;
  const wanted = find.trim().toLowerCase();
  const rows = (data?.rows ?? []).filter((row) => row.name.toLowerCase().includes(wanted));
  const chosen = data?.rows.find((row) => row.personId === get('log'));
  return (
    <div className="split">
      {query.isPending && <SkeletonRows rows={18} height={28} label="Loading logged hours" />}
      {query.isError && !data && <ErrorState title="The logged hours did not load" error={query.error} onRetry={() => void query.refetch()} />}
      {data && (
        <div className="scroll">
          <DataTable
            caption={`Logged hours, ${data.block.name}`}
            columns={COLUMNS}
            rows={rows}
            keyOf={(row) => row.personId}
            selected={chosen?.personId ?? null}
            onOpen={(row) => set({ log: row.personId })}
            empty={<EmptyState icon={ClipboardList} title={wanted ? 'Nobody matches.' : 'No resident is in this block.'} />}
          />
        </div>
      )}
      {data && chosen && <LogPanel key={chosen.personId} scheduleId={scheduleId} row={chosen} days={data.block} onClose={() => set({ log: null })} />}
    </div>
  );
}
