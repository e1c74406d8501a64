'use client';
import type { Draft } from '@housestaff/api-client';
import { Dialog, ErrorState, SkeletonRows } from '@housestaff/ui';
import { useDraftDiff } from '../api/use-diffs';
import { DiffList } from './diff-list';

/** What a draft changes against the published schedule. */
export function DiffDialog({ scheduleId, draft, onClose }: { scheduleId: string | null; draft: Draft; onClose: () => void }) {
  const diff = useDraftDiff(scheduleId, draft.id);
  const against = draft.baseVersion > 0 ? `Against published version ${draft.baseVersion}.` : 'Nothing has been published yet.';
  return (
    <Dialog open onClose={onClose} wide title={`Changes in ${draft.name}`} description={against}>
      {diff.isPending && <SkeletonRows rows={6} height={28} />}
      {diff.isLoadingError && <ErrorState title="The changes did not load" error={diff.error} onRetry={() => void diff.refetch()} />}
      {diff.data && <DiffList diff={diff.data} />}
    </Dialog>
  );
}
