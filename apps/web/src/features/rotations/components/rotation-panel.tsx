'use client';
import type { Activity, Rotation } from '@housestaff/api-client';
import { Button, ErrorState, Panel, PanelSection, RotationChip, SkeletonRows } from '@housestaff/ui';
import { Pencil } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { NeedsSection } from '@/features/credentials/components/needs-section';
import { useRotation } from '../api/use-catalog';
import { PatternEditor } from './pattern-editor';
import { CATEGORIES, RotationDialog } from './rotation-dialog';
import type { TypedPatterns } from './use-typed-patterns';

export interface RotationPanelProps {
  rotation: Rotation;
  activities: readonly Activity[];
  programId: string | undefined;
  editable: boolean;
  typed: TypedPatterns;
  onClose: () => void;
}

/** One rotation: what it is, and its weekly pattern. */
export function RotationPanel({ rotation, activities, programId, editable, typed, onClose }: RotationPanelProps) {
  const query = useRotation(rotation.id);
  const [editing, setEditing] = useState(false);
  const facts = [
    CATEGORIES.find((category) => category.value === rotation.category)?.label ?? rotation.category,
    rotation.halfBlock ? 'half blocks allowed' : 'whole blocks only',
    rotation.leaveEligible ? 'leave allowed' : 'no leave',
    `${rotation.hoursLimit} h limit`,
    ...(rotation.siteName ? [rotation.siteName] : []),
    ...(rotation.active ? [] : ['not in use']),
  ];
  const title = (
    <>
      <RotationChip abbreviation={rotation.abbreviation} colour={rotation.colour} />
      {rotation.name}
    </>
  );
  return (
    <Panel label="Rotation" title={title} head={<p className="t2">{facts.join(' · ')}</p>} onClose={onClose} width={480}>
      <PanelSection title="Weekly pattern" aside="weeks count from the block's first day">
        {query.isPending && <SkeletonRows rows={8} label="Loading the pattern" />}
        {query.isLoadingError && <ErrorState title="The pattern did not load" error={query.error} onRetry={() => void query.refetch()} />}
        {query.data && <PatternEditor key={query.data.version} rotation={query.data} activities={activities} programId={programId} readOnly={!editable} typed={typed} />}
      </PanelSection>
      <NeedsSection programId={programId} itemIds={[rotation.id, ...(query.data?.pattern ?? []).map((cell) => cell.activityId)]} />
      {rotation.untimedActivities.length > 0 && (
        <PanelSection title="Times missing">
          <p className="warn">{`${rotation.untimedActivities.join(', ')} ${rotation.untimedActivities.length === 1 ? 'has' : 'have'} no times: duty hours of this rotation can't be assessed.`}</p>
          <Link href="?tab=activities" className="t12">
            Give times under Activities
          </Link>
        </PanelSection>
      )}
      {editable && (
        <PanelSection>
          <Button icon={Pencil} onClick={() => setEditing(true)}>
            Edit
          </Button>
        </PanelSection>
      )}
      {editing && <RotationDialog rotation={rotation} programId={programId} onClose={() => setEditing(false)} />}
    </Panel>
  );
}
