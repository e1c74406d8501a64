'use client';
import type { Swap } from '@housestaff/api-client';
import { Tag } from '@housestaff/ui';
import { DateTime } from 'luxon';
import Link from 'next/link';
import { EffectTag } from '@/features/schedule/components/findings-effect';
import { hasEffect } from '@/features/schedule/model/effect-words';
import { KINDS, leftUntil, statusOf } from '../model/swap-words';
import { SwapActions } from './swap-actions';
import { SwapTerms } from './swap-terms';

/** A swap in a list: where it stands, who gives what, and what one may do. */
export function SwapCard({ swap }: { swap: Swap }) {
  const { word, tone } = statusOf(swap);
  const left = swap.status === 'requested' || swap.status === 'accepted' ? leftUntil(swap.expiresAt, DateTime.now()) : null;
  return (
    <li className="sw-card">
      <div className="row">
        <Tag tone={tone}>{word}</Tag>
        <span className="t3 t12">{KINDS[swap.kind]}</span>
        <span className="grow" />
        {left && <span className="t3 t12 nowrap">{`ends ${left}`}</span>}
      </div>
      <SwapTerms swap={swap} />
      {swap.reason && <p className="t2 sw-reason">{swap.reason}</p>}
      {left && swap.findings && hasEffect(swap.findings) && <EffectTag diff={swap.findings} />}
      <div className="row sw-acts">
        <SwapActions swap={swap} />
        <span className="grow" />
        <Link className="btn sm" href={`/swaps/${swap.id}`} aria-label={`Details of ${swap.gives.label}, ${swap.requester.name}`}>
          Details
        </Link>
      </div>
    </li>
  );
}
