'use client';
import type { BlockGrid } from '@housestaff/api-client';
import { SearchField, Select, Tag } from '@housestaff/ui';
import { ListFilter, Users } from 'lucide-react';
import { ToolBar } from '@/shell/top-bar';
import { plural } from '../model/words';
import { FindingTags } from './finding-tags';

export interface DayFilters {
  find: string;
  group: string | null;
  activityId: string | null;
}

interface BlockToolsProps {
  grid: BlockGrid | undefined;
  filters: DayFilters;
  onFilter: (values: { find?: string | null; group?: string | null; activity?: string | null }) => void;
}

const ALL = 'all';
const MARKS = [
  { look: 'k-edu', code: 'LEC', word: 'Teaching' },
  { look: 'k-pc', code: 'PC', word: 'Post-call' },
  { look: 'k-call', code: 'CALL', word: 'Call' },
  { look: 'k-adm', code: 'ADM', word: 'Admin' },
];

function Legend() {
  return (
    <span className="row lgs" style={{ gap: 12 }}>
      {MARKS.map((mark) => (
        <span key={mark.code} className="lg">
          <span className={`x ${mark.look}`} style={{ width: 36, height: 16, flex: 'none' }}>
            {mark.code}
          </span>
          {mark.word}
        </span>
      ))}
    </span>
  );
}

/** Find, filters, the looks' meaning, and what is wrong in the block. */
export function BlockTools({ grid, filters, onFilter }: BlockToolsProps) {
  const groups = [{ value: ALL, label: 'Everyone' }, ...(grid?.groups ?? []).map((group) => ({ value: group.label, label: group.label }))];
  const activities = [{ value: ALL, label: 'All activities', note: '' }, ...(grid?.activities ?? []).map((activity) => ({ value: activity.id, label: activity.code, note: activity.name }))];
  const gaps = (grid?.supervision ?? []).filter((cell) => cell.have < cell.need).length;
  const choose = (value: string) => (value === ALL ? null : value);
  return (
    <ToolBar>
      <SearchField label="Find person or code" value={filters.find} onChange={(find) => onFilter({ find })} />
      <Select label="Group" icon={ListFilter} value={filters.group ?? ALL} options={groups} onChange={(value) => onFilter({ group: choose(value) })} />
      <Select label="Activity" value={filters.activityId ?? ALL} options={activities} onChange={(value) => onFilter({ activity: choose(value) })} />
      <span className="vr" />
      <Legend />
      <span className="grow" />
      {gaps > 0 && (
        <Tag tone="bad" icon={Users}>
          {plural(gaps, 'supervision gap')}
        </Tag>
      )}
      {grid && <FindingTags counts={grid.findings} draftId={grid.draft?.id ?? null} />}
    </ToolBar>
  );
}
