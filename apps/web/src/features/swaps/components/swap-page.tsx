'use client';
import type { Swap } from '@housestaff/api-client';
import { EmptyState, ErrorState, SkeletonRows, Tag } from '@housestaff/ui';
import { ArrowLeft, ArrowLeftRight } from 'lucide-react';
import { DateTime } from 'luxon';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { spokenName } from '@/features/compliance/finding-words';
import { FindingsEffect } from '@/features/schedule/components/findings-effect';
import { moment } from '@/shell/dates';
import { TopBar } from '@/shell/top-bar';
import { useNames } from '../api/use-names';
import { useSwap } from '../api/use-swaps';
import { KINDS, leftUntil, statusOf, stepWords } from '../model/swap-words';
import { SwapActions } from './swap-actions';
import { Follows, SwapTerms } from './swap-terms';

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="sw-step">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** What it waits for, and until when. */
function waitsFor({ status, kind, needs, counterpart, expiresAt, undoUntil }: Swap): string | null {
  const now = DateTime.now();
  const until = `until ${moment(expiresAt)}, ${leftUntil(expiresAt, now) ?? 'now over'}`;
  if (status === 'requested') return kind === 'open' ? `Anybody who can may take it ${until}.` : `${counterpart ? spokenName(counterpart.name) : 'The other'} is asked ${until}.`;
  if (status === 'accepted') return needs.includes('manager') ? `Both agree. A manager decides ${until}.` : `Both agree. It can be carried out ${until}.`;
  if (status === 'executed' && undoUntil && DateTime.fromISO(undoUntil) > now) return `The schedule is changed. A manager can take it back until ${moment(undoUntil)}.`;
  return status === 'executed' ? 'The schedule is changed.' : null;
}

function History({ steps }: { steps: Swap['history'] }) {
  return (
    <ol className="sw-steps">
      {[...steps].reverse().map((step) => (
        <li key={`${step.at} ${step.what}`}>
          <span className="row">
            <span className="grow">{stepWords({ ...step, by: step.by.split(', for ').map(spokenName).join(', for ') })}</span>
            <time className="t3 t12 nowrap" dateTime={step.at}>
              {moment(step.at)}
            </time>
          </span>
          {step.note && <span className="t2 sw-reason block">{step.note}</span>}
        </li>
      ))}
    </ol>
  );
}

function Content({ swap }: { swap: Swap }) {
  const names = useNames(swap.programId);
  const { word, tone } = statusOf(swap);
  const waits = waitsFor(swap);
  return (
    <div className="sw-col">
      <section className="sw-step">
        <div className="row mb-2">
          <Tag tone={tone}>{word}</Tag>
          <span className="t3">{KINDS[swap.kind]}</span>
        </div>
        <SwapTerms swap={swap} />
        {swap.reason && <p className="t2 sw-reason">{swap.reason}</p>}
        {waits && <p className="t2 mt-2">{waits}</p>}
        <div className="sw-acts row mt-3">
          <SwapActions swap={swap} tall />
        </div>
      </section>
      {swap.follows.length > 0 && (
        <Part title="Moves with it">
          <Follows parts={swap.follows} names={names} />
        </Part>
      )}
      {swap.findings && (
        <Part title="What it does to the rules">
          <FindingsEffect diff={swap.findings} most={5} />
        </Part>
      )}
      <Part title="What happened">
        <History steps={swap.history} />
      </Part>
    </div>
  );
}

export function SwapPage({ swapId }: { swapId: string }) {
  const swap = useSwap(swapId);
  const back = (
    <Link className="btn ghost" href="/swaps">
      <ArrowLeft className="i" aria-hidden /> All swaps
    </Link>
  );
  const isGone = swap.isLoadingError && 'status' in swap.error && swap.error.status === 404;
  return (
    <>
      <TopBar title="Swap">{back}</TopBar>
      <div className="scroll bg-(--bg)">
        {swap.isPending && <SkeletonRows rows={8} height={48} label="Loading the swap" />}
        {isGone && <EmptyState icon={ArrowLeftRight} title="There is no such swap, or it is not yours to see." action={back} />}
        {swap.isLoadingError && !isGone && <ErrorState title="The swap did not load" error={swap.error} onRetry={() => void swap.refetch()} />}
        {swap.data && <Content swap={swap.data} />}
      </div>
    </>
  );
}
