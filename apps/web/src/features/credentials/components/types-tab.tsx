'use client';
import type { QualificationType } from '@housestaff/api-client';
import { type Column, DataTable, EmptyState, Tag } from '@housestaff/ui';
import { BadgeCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { FAMILIES, lastsWords, levelWords } from '../model/credential-words';

const COLUMNS: readonly Column<QualificationType>[] = [
  { key: 'name', title: 'Name', cell: (type) => <b className="b5">{type.name}</b> },
  { key: 'family', title: 'Kind', wideOnly: true, cell: (type) => FAMILIES.find(({ value }) => value === type.family)?.label },
  { key: 'lasts', title: 'Lasts', cell: (type) => lastsWords(type.lastsMonths) },
  { key: 'held', title: 'People', numeric: true, cell: (type) => type.held },
  {
    key: 'needs',
    title: 'Asked for by',
    cell: (type) => (
      <span className="row flex-wrap">
        {type.requiredBy.length === 0 && <span className="t3">nothing</span>}
        {type.requiredBy.map((need) => (
          <Tag key={need.id}>{need.leastLevel ? `${need.name}, ${levelWords(need.leastLevel).toLowerCase()}` : need.name}</Tag>
        ))}
      </span>
    ),
  },
];

/** What there is, and what asks for it. */
export function TypesTab({ types, onOpen, add }: { types: readonly QualificationType[]; onOpen: ((type: QualificationType) => void) | undefined; add: ReactNode }) {
  const empty = <EmptyState icon={BadgeCheck} title="There is no type yet." hint="Enter what your people must have, e.g. BLS, ACLS and NRP, and which rotations ask for it." action={add} />;
  return <DataTable caption="Types of certifications and procedures" columns={COLUMNS} rows={types} keyOf={(type) => type.id} onOpen={onOpen} empty={empty} />;
}
