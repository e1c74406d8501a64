'use client';
import { messageOf, type Absence, type LeaveSettings } from '@housestaff/api-client';
import { Button, type Column, DataTable, EmptyState, Tag, useNotify } from '@housestaff/ui';
import { Umbrella } from 'lucide-react';
import { dayRange } from '@/shell/dates';
import { useCan } from '@/shell/session';
import { type AbsenceStatus, useDecide } from '../api/use-leave';
import { daysWord, effectOf, labelOf, STATUS } from './leave-words';

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

const columns = (programId: string | undefined, settings: LeaveSettings | undefined): Column<Absence>[] => [
  { key: 'person', title: 'Person', cell: (absence) => <b className="b5">{absence.personName}</b> },
  { key: 'kind', title: 'Kind', cell: (absence) => <span title={effectOf(absence)}>{labelOf(settings, absence.kind)}</span> },
  { key: 'dates', title: 'Dates', cell: (absence) => `${dayRange(absence.from, absence.to)}${absence.startsPm ? ', from midday' : ''}${absence.endsAm ? ', to midday' : ''}` },
  { key: 'days', title: 'Length', numeric: true, wideOnly: true, cell: (absence) => daysWord(absence.days) },
  { key: 'status', title: 'Status', cell: (absence) => <Tag tone={STATUS[absence.status].tone}>{STATUS[absence.status].word}</Tag> },
  { key: 'note', title: 'Note', wideOnly: true, cell: (absence) => <span className="t2">{absence.note || (absence.source === 'import' ? 'From the year sheet' : '')}</span> },
  { key: 'decide', title: <span className="vh">Decide</span>, numeric: true, cell: (absence) => <Decision absence={absence} programId={programId} /> },
];

export interface LeaveListProps {
  absences: Absence[];
  programId: string | undefined;
  settings: LeaveSettings | undefined;
  onAdd: (() => void) | null;
}

export function LeaveList({ absences, programId, settings, onAdd }: LeaveListProps) {
  const nothing = <EmptyState icon={Umbrella} title="No leave here." hint="Choose another status, or add one." action={onAdd && <Button onClick={onAdd}>Add leave</Button>} />;
  return <DataTable caption="Leave" columns={columns(programId, settings)} rows={absences} keyOf={(absence) => absence.id} empty={nothing} />;
}
