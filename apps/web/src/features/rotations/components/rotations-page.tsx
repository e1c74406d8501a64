'use client';
import type { Activity, Rotation } from '@housestaff/api-client';
import { Button, type Column, DataTable, EmptyState, ErrorState, RotationChip, SearchField, Segmented, SkeletonRows, Tag } from '@housestaff/ui';
import { Plus, Stethoscope } from 'lucide-react';
import { useState } from 'react';
import { useProgramChoice } from '@/shell/program-context';
import { useCan } from '@/shell/session';
import { ToolBar, TopBar } from '@/shell/top-bar';
import { useUrlState } from '@/shell/url-state';
import { useRotations } from '@/shell/use-schedule';
import { useActivities } from '../api/use-catalog';
import { ActivitiesTab } from './activities-tab';
import { ActivityDialog } from './activity-dialog';
import { RequirementsTab } from './requirements-tab';
import { CATEGORIES, RotationDialog } from './rotation-dialog';
import { RotationPanel } from './rotation-panel';
import { type TypedPatterns, useTypedPatterns } from './use-typed-patterns';

const TABS = [
  { value: 'rotations', label: 'Rotations' },
  { value: 'activities', label: 'Activities' },
  { value: 'requirements', label: 'Requirements' },
];

function patternSaid(rotation: Rotation) {
  if (!rotation.hasPattern) return <Tag>No pattern</Tag>;
  return rotation.untimedActivities.length > 0 ? <Tag tone="warn">Times missing</Tag> : 'with times';
}

const columnsOf = (typed: TypedPatterns): readonly Column<Rotation>[] => [
  { key: 'chip', title: 'Short', width: 90, cell: (rotation) => <RotationChip abbreviation={rotation.abbreviation} colour={rotation.colour} /> },
  { key: 'name', title: 'Name', cell: (rotation) => <b className="b5">{rotation.name}</b> },
  { key: 'category', title: 'Category', cell: (rotation) => CATEGORIES.find((category) => category.value === rotation.category)?.label },
  { key: 'site', title: 'Site', wideOnly: true, cell: (rotation) => <span className="t2">{rotation.siteName}</span> },
  { key: 'pattern', title: 'Pattern', cell: (rotation) => (typed.of(rotation) ? <Tag tone="accent">Not saved</Tag> : patternSaid(rotation)) },
  { key: 'use', title: 'In use', wideOnly: true, cell: (rotation) => (rotation.active ? 'yes' : <Tag>Not in use</Tag>) },
];

interface CatalogProps {
  rotations: Rotation[];
  activities: Activity[];
  programId: string | undefined;
  editable: boolean;
  typed: TypedPatterns;
}

function RotationsTab({ rotations, activities, programId, editable, typed }: CatalogProps) {
  const { get, set } = useUrlState();
  const find = (get('find') ?? '').toLowerCase();
  const open = rotations.find((rotation) => rotation.id === get('rotation'));
  const shown = rotations.filter((rotation) => `${rotation.abbreviation} ${rotation.name}`.toLowerCase().includes(find));
  const nothing = <EmptyState icon={Stethoscope} title={find ? 'No rotation matches.' : 'No rotations yet.'} hint={find ? 'Clear the search.' : 'They come with a year sheet, or are added one by one.'} />;
  return (
    <div className="split">
      <div className="scroll">
        <DataTable caption="Rotations" columns={columnsOf(typed)} rows={shown} keyOf={(rotation) => rotation.id} onOpen={(rotation) => set({ rotation: rotation.id })} selected={open?.id ?? null} empty={nothing} />
      </div>
      {open && <RotationPanel key={open.id} rotation={open} activities={activities} programId={programId} editable={editable} typed={typed} onClose={() => set({ rotation: null })} />}
    </div>
  );
}

function Tab({ tab, find, catalog, onActivity }: { tab: string; find: string; catalog: CatalogProps; onActivity: (activity: Activity) => void }) {
  if (tab === 'requirements') return <div className="scroll">{<RequirementsTab rotations={catalog.rotations} editable={catalog.editable} />}</div>;
  if (tab !== 'activities') return <RotationsTab {...catalog} />;
  const shown = catalog.activities.filter((activity) => `${activity.code} ${activity.name}`.toLowerCase().includes(find));
  return (
    <div className="scroll">
      <ActivitiesTab activities={shown} searched={find !== ''} onOpen={catalog.editable ? onActivity : undefined} />
    </div>
  );
}

export function RotationsPage() {
  const { program } = useProgramChoice();
  const { get, set } = useUrlState();
  const editable = useCan()('program:write');
  const rotations = useRotations(program?.id);
  const activities = useActivities(program?.id);
  const [adding, setAdding] = useState(false);
  const [activity, setActivity] = useState<Activity | null>(null);
  const typed = useTypedPatterns();
  const tab = get('tab') ?? 'rotations';
  const addLabel = tab === 'activities' ? 'Add activity' : 'Add rotation';
  const error = rotations.error ?? activities.error;
  const retry = () => [void rotations.refetch(), void activities.refetch()];
  return (
    <>
      <TopBar title="Rotations" actions={editable && tab !== 'requirements' && <Button variant="primary" icon={Plus} onClick={() => setAdding(true)}>{addLabel}</Button>}>
        <Segmented label="Part" value={tab} options={TABS} onChange={(next) => set({ tab: next, rotation: null, find: null })} />
      </TopBar>
      {tab !== 'requirements' && (
        <ToolBar>
          <SearchField label={tab === 'activities' ? 'Find activity' : 'Find rotation'} value={get('find') ?? ''} onChange={(find) => set({ find })} />
        </ToolBar>
      )}
      {(rotations.isPending || activities.isPending) && <SkeletonRows rows={16} label="Loading rotations" />}
      {error && <ErrorState title="The rotations did not load" error={error} onRetry={retry} />}
      {rotations.data && activities.data && <Tab tab={tab} find={(get('find') ?? '').toLowerCase()} catalog={{ rotations: rotations.data, activities: activities.data, programId: program?.id, editable, typed }} onActivity={setActivity} />}
      {adding && tab === 'rotations' && <RotationDialog rotation={null} programId={program?.id} onClose={() => setAdding(false)} />}
      {adding && tab === 'activities' && <ActivityDialog activity={null} programId={program?.id} onClose={() => setAdding(false)} />}
      {activity && <ActivityDialog activity={activity} programId={program?.id} onClose={() => setActivity(null)} />}
    </>
  );
}
