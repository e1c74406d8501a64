'use client';
import type { Draft } from '@housestaff/api-client';
import { Skeleton } from '@housestaff/ui';
import { usePreview, type Considered } from '../api/use-preview';
import { hasEffect } from '../model/effect-words';
import { EffectTag, FindingsEffect } from './findings-effect';

interface EffectBoxProps {
  scheduleId: string | null;
  draft: Draft | null;
  considered: Considered | null;
  /** What speaks against it beside the findings. */
  against?: string | null;
}

const MOST = 4;

/** At the foot of a panel: what the thing that is pointed at would do, before it is chosen. */
export function EffectBox({ scheduleId, draft, considered, against }: EffectBoxProps) {
  const preview = usePreview(scheduleId, draft, considered);
  if (!considered) return <div className="fxbox" role="status" hidden />;
  return (
    <div className="fxbox" role="status">
      <p className="row b5 mb-1">
        <span className="grow">{considered.label}</span>
        {preview.data && <EffectTag diff={preview.data} />}
      </p>
      {against && <p className="t12 warn mb-1">{against}</p>}
      {preview.isPending && <Skeleton />}
      {preview.isError && <p className="t12 bad">{preview.error.message}</p>}
      {preview.data && hasEffect(preview.data) && <FindingsEffect diff={preview.data} most={MOST} />}
    </div>
  );
}
