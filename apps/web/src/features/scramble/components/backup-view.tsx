'use client';
import { messageOf, type BackupActivation, type PaybackTally, type Program } from '@housestaff/api-client';
import { Button, DataTable, EmptyState, ErrorState, SkeletonRows, Tag, useNotify, type Column } from '@housestaff/ui';
import { LifeBuoy } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { addDays, clock, dayRange, moment, today as todayIn, weekdayDay } from '@/shell/dates';
import { useCan } from '@/shell/session';
import { useBackup, useSettle } from '../api/use-backup';
import { turnsOf, type Turn } from '../model/turns';
import { PaybackDialog } from './payback-dialog';

const AHEAD = 28;

/** Who is on backup in the weeks to come, who had to come in, and what is owed for it. */
export function BackupView({ program }: { program: Program }) {
  const today = todayIn(program.zone);
  const backup = useBackup(program.id, { from: today, to: addDays(today, AHEAD) });
  if (backup.isLoadingError) return <ErrorState title="The backup pool did not load" error={backup.error} onRetry={() => void backup.refetch()} />;
  if (!backup.data) return <SkeletonRows rows={12} label="Loading the backup pool" />;
  const { members, log, tallies } = backup.data;
  return (
    <div className="bkp">
      <section aria-labelledby="backup-members">
        <h2 id="backup-members">On backup, {dayRange(today, addDays(today, AHEAD))}</h2>
        <DataTable caption="On backup" columns={memberColumns(program.zone)} rows={turnsOf(members)} keyOf={({ personId, date, duty }) => `${personId} ${date} ${duty}`} empty={<NoMembers programId={program.id} />} />
      </section>
      <section aria-labelledby="backup-owed">
        <h2 id="backup-owed">Owed for stepping in</h2>
        <DataTable caption="Owed for stepping in" columns={TALLIES} rows={tallies} keyOf={({ personId }) => personId} empty={<EmptyState icon={LifeBuoy} title="Nobody had to step in yet." />} />
      </section>
      <Log program={program} log={log} />
    </div>
  );
}

function NoMembers({ programId }: { programId: string }) {
  return (
    <EmptyState
      icon={LifeBuoy}
      title="Nobody is on backup in these weeks."
      hint="Whoever has a duty of the kind “backup” in the published schedule stands here. Plan one, or put one in the schedule by hand."
      action={
        <Link className="btn" href={`/plans?program=${programId}`}>
          Plans
        </Link>
      }
    />
  );
}

const memberColumns = (zone: string): Column<Turn>[] => [
  { key: 'date', title: 'Days', cell: ({ date, last }) => (last === date ? weekdayDay(date) : `${weekdayDay(date)} – ${weekdayDay(last)}`) },
  { key: 'name', title: 'Who', cell: ({ name, pgy, away }) => (
    <span>
      <b className="b5">{name}</b>
      {pgy !== null && <span className="t3"> PGY-{pgy}</span>} {away && <Tag tone="warn">On leave</Tag>}
    </span>
  ) },
  { key: 'duty', title: 'Duty', wideOnly: true, cell: ({ duty, start, end }) => `${duty}${start && end ? `, ${clock(start, zone)} – ${clock(end, zone)}` : ''}` },
  { key: 'phone', title: 'Phone', cell: ({ phone, name }) => (phone ? <a href={`tel:${phone}`} aria-label={`Call ${name}`}>{phone}</a> : <span className="t3">none</span>) },
  { key: 'owed', title: 'Owed', numeric: true, cell: ({ owed }) => (owed > 0 ? owed : '') },
];

const TALLIES: Column<PaybackTally>[] = [
  { key: 'name', title: 'Who', cell: ({ name }) => <b className="b5">{name}</b> },
  { key: 'times', title: 'Stepped in', numeric: true, cell: ({ activated }) => (activated === 1 ? 'once' : `${activated} times`) },
  { key: 'earned', title: 'Earned', numeric: true, wideOnly: true, cell: ({ earned }) => earned },
  { key: 'paid', title: 'Paid back', numeric: true, cell: ({ paidBack }) => paidBack },
  { key: 'owed', title: 'Owed', numeric: true, cell: ({ owed }) => <b className="b6">{owed}</b> },
];

interface PaidProps {
  one: BackupActivation;
  program: Program;
  onPay: () => void;
}

function Paid({ one, program, onPay }: PaidProps) {
  const may = useCan()('conflict:write');
  const settle = useSettle(program.id);
  const notify = useNotify();
  const oweAgain = () => settle.mutate({ activation: one, paidBack: false, note: '' }, { onError: (error) => notify({ tone: 'bad', text: messageOf(error) }) });
  if (one.takenBackAt) return <Tag>Taken back</Tag>;
  if (one.paidBack) {
    return (
      <span>
        <span className="block">
          <Tag tone="good">Paid back</Tag> {one.paidBack.note}
        </span>
        <span className="t3 t12">by {one.paidBack.by}</span>{' '}
        {may && (
          <Button size="small" variant="ghost" busy={settle.isPending} aria-label={`${one.label} is not paid back`} onClick={oweAgain}>
            Not paid back
          </Button>
        )}
      </span>
    );
  }
  if (!may) return <Tag tone="warn">Owed</Tag>;
  return (
    <Button aria-label={`Paid back: ${one.personName}, ${one.label}`} onClick={onPay}>
      Paid back …
    </Button>
  );
}

function Log({ program, log }: { program: Program; log: readonly BackupActivation[] }) {
  const [open, setOpen] = useState<BackupActivation | null>(null);
  const columns: Column<BackupActivation>[] = [
    { key: 'who', title: 'Who', cell: ({ personName }) => <b className="b5">{personName}</b> },
    { key: 'what', title: 'Stepped in on', cell: ({ label, why, forPersonName }) => (
      <span>
        {label}
        <span className="t3 t12 block">{forPersonName === null || why.startsWith(forPersonName) ? why : `for ${forPersonName}: ${why.charAt(0).toLowerCase()}${why.slice(1)}`}</span>
      </span>
    ) },
    { key: 'when', title: 'Asked', wideOnly: true, cell: ({ at, by }) => `${moment(at, program.zone)}, by ${by}` },
    { key: 'worth', title: 'Worth', numeric: true, wideOnly: true, cell: ({ worth }) => worth },
    { key: 'paid', title: 'Payback', cell: (one) => <Paid one={one} program={program} onPay={() => setOpen(one)} /> },
  ];
  return (
    <section aria-labelledby="backup-log">
      <h2 id="backup-log">Who stepped in</h2>
      <DataTable caption="Who stepped in" columns={columns} rows={log} keyOf={({ id }) => id} empty={<EmptyState icon={LifeBuoy} title="Nobody on backup had to step in yet." hint="Whoever is assigned in the scramble while on backup is noted here." />} />
      {open && <PaybackDialog program={program} activation={open} onClose={() => setOpen(null)} />}
    </section>
  );
}
