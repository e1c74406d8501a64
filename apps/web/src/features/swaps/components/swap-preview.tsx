'use client';
import { ErrorState, Icon, SkeletonRows } from '@housestaff/ui';
import { CircleX } from 'lucide-react';
import { FindingsEffect } from '@/features/schedule/components/findings-effect';
import type { useSwapPreview } from '../api/use-swaps';
import { Follows } from './swap-terms';

/** What a swap would do, before it is asked for: what moves with it, what it does to the rules, and what speaks against it. */
export function SwapPreviewed({ preview, names }: { preview: ReturnType<typeof useSwapPreview>; names: ReadonlyMap<string, string> }) {
  if (preview.isPending) return <SkeletonRows rows={3} height={28} label="Checking the schedule" />;
  if (preview.isLoadingError) return <ErrorState title="The schedule could not be checked" error={preview.error} onRetry={() => void preview.refetch()} />;
  const { refusals, follows, findings } = preview.data;
  if (refusals.length > 0) {
    return (
      <ul role="alert" aria-label="What speaks against it">
        {refusals.map(({ code, message }) => (
          <li key={`${code} ${message}`} className="row bad">
            <Icon of={CircleX} small />
            <span>{message}</span>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      {follows.length > 0 && (
        <div>
          <h3 className="b6 t12">Moves with it</h3>
          <Follows parts={follows} names={names} />
        </div>
      )}
      <FindingsEffect diff={findings} most={4} />
    </div>
  );
}
