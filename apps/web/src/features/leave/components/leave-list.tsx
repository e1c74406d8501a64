'use client';
import type { Absence, LeaveSettings } from '@housestaff/api-client';
import { Button, type Column, DataTable, EmptyState, Tag } from '@housestaff/ui';
import { Umbrella } from 'lucide-react';
import { daysWord, effectOf, labelOf, STATUS, whenWords } from './leave-words';

const columns = (settings: LeaveSettings | undefined): Column<Absence>[] => [
  { key: 'person', title: 'Person', cell: (absence) => <b className="b5">{absence.personName}</b> },
  { key: 'kind', title: 'Kind', cell: (absence) => <span title={effectOf(absence)}>{labelOf(settings, absence.kind)}</span> },
  { key: 'dates', title: 'Days', cell: whenWords },
  { key: 'length', title: 'Length', numeric: true, wideOnly: true, cell: (absence) => daysWord(absence.days) },
  { key: 'status', title: 'Status', cell: (absence) => <Tag tone={STATUS[absence.status].tone}>{STATUS[absence.status].word}</Tag> },
  { key: 'note', title: 'Note', wideOnly: true, cell: (absence) => <span className="t2 clip lv-note">{absence.note || (absence.source === 'import' ? 'From the year sheet' : '')}</span> },
];

export interface LeaveListProps {
  absences: Absence[];
  settings: LeaveSettings | undefined;
  open: string | null;
  onOpen: (absence: Absence) => void;
  onAdd: (() => void) | null;
}

/** Who waits for an answer stands first, then in order of time. */
export function LeaveList({ absences, settings, open, onOpen, onAdd }: LeaveListProps) {
  const nothing = <EmptyState icon={Umbrella} title="No leave here." hint="Choose another status or time, or add one." action={onAdd && <Button onClick={onAdd}>Add leave</Button>} />;
  return <DataTable caption="Leave" columns={columns(settings)} rows={absences} keyOf={(absence) => absence.id} onOpen={onOpen} selected={open} empty={nothing} />;
}
