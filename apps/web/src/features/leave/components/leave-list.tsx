'use client';
import { messageOf, type Absence } from '@housestaff/api-client';
import { Button, type Column, DataTable, EmptyState, Tag, useNotify } from '@housestaff/ui';
import { Umbrella } from 'lucide-react';
import { dayRange } from '@/shell/dates';
import { useCan } from '@/shell/session';
import { type AbsenceStatus, useDecide } from '../api/use-leave';
import { daysWord, kindWord, STATUS } from './leave-words';

function Decision({ absence, programId }: { absence: Absence; programId: string | undefined }) {
  const decide = useDecide(programId);
  const notify = useNotify();
  const can = useCan();
  if (!can('leave:write')) return null;
  const to = (status: AbsenceStatus) => decide.mutate({ absence, status }, { onError: (error) => notify({ tone: 'bad', text: messageOf(error) }) });
  if (absence.status === 'requested' || absence.status === 'anticipated') {
    return (
      <span className="row justify-end">
        <Button size="small" busy={decide.isPending} onClick={() => to('denied')}>
          Deny
        </Button>
        <Button size="small" variant="primary" busy={decide.isPending} onClick={() => to('approved')}>
          Approve
        </Button>
      </span>
    );
  }
  if (absence.status !== 'approved') return null;
  return (
    <Button size="small" busy={decide.isPending} onClick={() => to('cancelled')}>
      Cancel leave
    </Button>
  );
}

const columns = (programId: string | undefined): Column<Absence>[] => [
  { key: 'person', title: 'Person', cell: (absence) => <b className="b5">{absence.personName}</b> },
  { key: 'kind', title: 'Kind', cell: (absence) => kindWord(absence.kind) },
  { key: 'dates', title: 'Dates', cell: (absence) => `${dayRange(absence.from, absence.to)}${absence.startsPm ? ', from midday' : ''}${absence.endsAm ? ', to midday' : ''}` },
  { key: 'days', title: 'Length', numeric: true, wideOnly: true, cell: (absence) => daysWord(absence.days) },
  { key: 'status', title: 'Status', cell: (absence) => <Tag tone={STATUS[absence.status].tone}>{STATUS[absence.status].word}</Tag> },
  { key: 'note', title: 'Note', wideOnly: true, cell: (absence) => <span className="t2">{absence.note || (absence.source === 'import' ? 'From the year sheet' : '')}</span> },
  { key: 'decide', title: <span className="vh">Decide</span>, numeric: true, cell: (absence) => <Decision absence={absence} programId={programId} /> },
];

export function LeaveList({ absences, programId, onAdd }: { absences: Absence[]; programId: string | undefined; onAdd: (() => void) | null }) {
  const nothing = <EmptyState icon={Umbrella} title="No leave here." hint="Choose another status, or add one." action={onAdd && <Button onClick={onAdd}>Add leave</Button>} />;
  return <DataTable caption="Leave" columns={columns(programId)} rows={absences} keyOf={(absence) => absence.id} empty={nothing} />;
}
