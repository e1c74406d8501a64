'use client';
import { messageOf, type Rotation } from '@housestaff/api-client';
import { Button, EmptyState, ErrorState, SkeletonRows, useNotify } from '@housestaff/ui';
import { Eye, ListChecks } from 'lucide-react';
import { useState } from 'react';
import { useYearChoice } from '@/shell/program-context';
import { useObserve, useRequirements } from '../api/use-catalog';
import { RequirementsEditor } from './requirements-editor';

/** Requirements and coverage of the year in view: observed in the published year, then confirmed by a person. */
export function RequirementsTab({ rotations, editable }: { rotations: readonly Rotation[]; editable: boolean }) {
  const { year } = useYearChoice();
  const query = useRequirements(year?.id);
  const observe = useObserve(year?.id);
  const notify = useNotify();
  const [byHand, setByHand] = useState(false);
  const [looks, setLooks] = useState(0);
  if (!year) return <EmptyState icon={ListChecks} title="There is no academic year yet." hint="Make one under Calendar, or import a year sheet." />;
  if (query.isPending) return <SkeletonRows rows={14} label="Loading requirements" />;
  if (query.isLoadingError) return <ErrorState title="The requirements did not load" error={query.error} onRetry={() => void query.refetch()} />;
  const data = query.data;
  const observed = [...data.requirements, ...data.coverage].filter((row) => row.status === 'observed').length;
  const look = () => observe.mutate(undefined, { onSuccess: () => setLooks(looks + 1), onError: (error) => notify({ tone: 'bad', text: messageOf(error) }) });
  const observeButton = editable && (
    <Button icon={Eye} busy={observe.isPending} onClick={look}>
      Observe the published year
    </Button>
  );
  if (data.requirements.length + data.coverage.length === 0 && !byHand) {
    const actions = (
      <span className="row">
        {observeButton}
        {editable && <Button onClick={() => setByHand(true)}>Enter by hand</Button>}
      </span>
    );
    return <EmptyState icon={ListChecks} title="No requirements yet." hint="A year sheet holds none. Housestaff can count what the published year does and propose it." action={actions} />;
  }
  return (
    <>
      {observed > 0 && (
        <div className="alert warn m-4 row">
          <span className="grow">{`${observed} of these counts were observed in the published year, not decided by anyone. Edit what is wrong, then confirm.`}</span>
          {observeButton}
        </div>
      )}
      <RequirementsEditor key={`${year.id} ${looks}`} year={year} requirements={data} rotations={rotations} readOnly={!editable || observe.isPending} />
    </>
  );
}
