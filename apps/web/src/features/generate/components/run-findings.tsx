'use client';
import type { Run } from '@housestaff/api-client';
import { ErrorState, SkeletonRows } from '@housestaff/ui';
import { EffectTag, FindingsEffect } from '@/features/schedule/components/findings-effect';
import { useRunFindings } from '../api/use-runs';

/** What accepting the run would do to the findings of the published schedule. */
export function RunFindings({ run, alternative }: { run: Run; alternative: number }) {
  const effect = useRunFindings(run, alternative);
  return (
    <section className="gen-sec" aria-label="Duty hours">
      <div className="row">
        <h2 className="grow">Duty hours</h2>
        {effect.data && <EffectTag diff={effect.data} />}
        <span className="t3">Against the published schedule</span>
      </div>
      {effect.isPending && <SkeletonRows rows={3} label="Checking duty hours" />}
      {effect.isLoadingError && <ErrorState title="The check did not load" error={effect.error} onRetry={() => void effect.refetch()} />}
      {effect.data && <FindingsEffect diff={effect.data} most={6} />}
    </section>
  );
}
