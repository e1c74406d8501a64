'use client';
import type { YearGrid } from '@housestaff/api-client';
import { Icon, RotationChip, SearchField, Select } from '@housestaff/ui';
import { ListFilter, Lock } from 'lucide-react';
import { ToolBar } from '@/shell/top-bar';
import type { Filters } from '../model/rows';
import { FindingTags } from './finding-tags';

interface YearToolsProps {
  grid: YearGrid | undefined;
  filters: Filters;
  onFilter: (values: { find?: string | null; group?: string | null; rotation?: string | null }) => void;
}

const ALL = 'all';

function Legend() {
  return (
    <span className="row lgs" style={{ gap: 12 }}>
      <span className="lg">
        <span className="c away" style={{ width: 16, height: 16, padding: 0 }} />
        Leave
      </span>
      <span className="lg">
        <Icon of={Lock} small />
        Locked
      </span>
      <span className="lg">
        <span className="c r-elec chg" style={{ width: 16, height: 16 }} />
        Changed
      </span>
      <span className="lg">
        <span className="dash" />
        Could take it
      </span>
    </span>
  );
}

/** Find, filters, the marks' meaning, and what is wrong. */
export function YearTools({ grid, filters, onFilter }: YearToolsProps) {
  const groups = [{ value: ALL, label: 'Everyone' }, ...(grid?.groups ?? []).map((group) => ({ value: group.label, label: group.label }))];
  const rotations = (grid?.rotations ?? []).map((rotation) => ({ value: rotation.id, label: <RotationChip abbreviation={rotation.abbreviation} colour={rotation.colour} />, note: rotation.name }));
  const choose = (value: string) => (value === ALL ? null : value);
  return (
    <ToolBar>
      <SearchField label="Find person or rotation" value={filters.find} onChange={(find) => onFilter({ find })} width={212} />
      <Select label="Group" icon={ListFilter} value={filters.group ?? ALL} options={groups} onChange={(value) => onFilter({ group: choose(value) })} />
      <Select label="Rotation" value={filters.rotationId ?? ALL} options={[{ value: ALL, label: 'All rotations' }, ...rotations]} onChange={(value) => onFilter({ rotation: choose(value) })} />
      <span className="vr" />
      <Legend />
      <span className="grow" />
      {grid && <FindingTags counts={grid.findings} draftId={grid.draft?.id ?? null} uncovered={grid.uncovered} />}
    </ToolBar>
  );
}
