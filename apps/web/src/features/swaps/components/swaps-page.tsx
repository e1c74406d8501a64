'use client';
import type { Swap } from '@housestaff/api-client';
import { Button, EmptyState, ErrorState, Segmented, Select, SkeletonRows } from '@housestaff/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import { ArrowLeftRight, Plus } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { useProgramChoice } from '@/shell/program-context';
import { useCan, useSession } from '@/shell/session';
import { ToolBar, TopBar } from '@/shell/top-bar';
import { useUrlState } from '@/shell/url-state';
import { useViewer } from '../api/use-viewer';
import { useMySwaps, useOpenPool, useProgramSwaps } from '../api/use-swaps';
import { STATUSES } from '../model/swap-words';
import { SwapCard } from './swap-card';

interface ListProps {
  swaps: UseQueryResult<Swap[]>;
  /** Those to show. */
  keep?: (swap: Swap) => boolean;
  empty: ReactNode;
}

function List({ swaps, keep = () => true, empty }: ListProps) {
  if (swaps.isPending) return <SkeletonRows rows={8} height={72} label="Loading swaps" />;
  if (swaps.isLoadingError) return <ErrorState title="The swaps did not load" error={swaps.error} onRetry={() => void swaps.refetch()} />;
  const shown = (swaps.data ?? []).filter(keep);
  if (shown.length === 0) return empty;
  return (
    <ul className="sw-col sw-list">
      {shown.map((swap) => (
        <SwapCard key={swap.id} swap={swap} />
      ))}
    </ul>
  );
}

const isOpen = ({ status }: Swap): boolean => status === 'requested' || status === 'accepted' || status === 'approved';

/** Open ones first, those that wait for my answer before all. */
function Mine() {
  const swaps = useMySwaps();
  const { personId } = useSession();
  const router = useRouter();
  const start = <Button onClick={() => router.push('/swaps/new')}>New swap</Button>;
  if (!personId) return <EmptyState icon={ArrowLeftRight} title="Your login is not linked to a person." hint="Your coordinator can link it; then your swaps stand here." />;
  const rank = (swap: Swap): number => (swap.mayI.accept === true ? 0 : isOpen(swap) ? 1 : 2);
  const ordered = { ...swaps, data: swaps.data && [...swaps.data].sort((a, b) => rank(a) - rank(b)) } as typeof swaps;
  return <List swaps={ordered} empty={<EmptyState icon={ArrowLeftRight} title="No swaps yet." hint="Ask somebody to take a call, a shift or a week of yours." action={start} />} />;
}

function Pool() {
  return <List swaps={useOpenPool()} empty={<EmptyState icon={ArrowLeftRight} title="Nothing is offered now." hint="What others offer to everyone stands here until somebody takes it." />} />;
}

function Approvals({ programId }: { programId: string | undefined }) {
  const swaps = useProgramSwaps(programId, { status: 'open' });
  return <List swaps={swaps} keep={({ mayI }) => mayI.approve === true} empty={<EmptyState icon={ArrowLeftRight} title="Nothing waits for approval." hint="What two people have agreed on stands here until somebody decides." />} />;
}

function All({ programId, status }: { programId: string | undefined; status: string }) {
  const swaps = useProgramSwaps(programId, status ? { status } : {});
  return <List swaps={swaps} empty={<EmptyState icon={ArrowLeftRight} title="No swaps here." hint="Choose another status." />} />;
}

/** How many wait for me. */
function useWaiting(programId: string | undefined, manages: boolean) {
  const { personId } = useSession();
  const mine = useMySwaps(personId !== null).data ?? [];
  const open = useProgramSwaps(programId, { status: 'open' }, manages).data ?? [];
  return { mine: mine.filter(({ mayI, kind }) => kind !== 'open' && mayI.accept === true).length, approvals: open.filter(({ mayI }) => mayI.approve === true).length };
}

const counted = (label: string, count: number): string => (count > 0 ? `${label} (${count})` : label);

/** Swaps: one's own, what is offered to everyone, and for who manages them what waits and what was. */
export function SwapsPage() {
  const { program } = useProgramChoice();
  const { personId, manages } = useViewer(program?.id);
  const { get, set } = useUrlState();
  const reads = useCan()('swap:read');
  const waiting = useWaiting(program?.id, manages);
  const tabs = [
    ...(personId ? [{ value: 'mine', label: counted('Mine', waiting.mine) }] : []),
    ...(personId || manages ? [{ value: 'pool', label: 'Open pool' }] : []),
    ...(manages ? [{ value: 'approvals', label: counted('Approvals', waiting.approvals) }] : []),
    ...(reads ? [{ value: 'all', label: 'All' }] : []),
  ];
  const wanted = get('tab') ?? (manages && !personId ? 'approvals' : 'mine');
  const tab = tabs.find(({ value }) => value === wanted)?.value ?? tabs[0]?.value ?? 'mine';
  const status = get('status') ?? '';
  return (
    <>
      <TopBar
        title="Swaps"
        actions={
          (personId || manages) && (
            <Link className="btn pri" href="/swaps/new">
              <Plus className="i" aria-hidden /> New swap
            </Link>
          )
        }
      />
      <ToolBar>
        {tabs.length > 1 && <Segmented label="Swaps" value={tab} options={tabs} onChange={(next) => set({ tab: next })} />}
        {tab === 'all' && <Select label="Status" value={status} options={STATUSES} onChange={(next) => set({ status: next })} />}
      </ToolBar>
      <div className="scroll bg-(--bg)">
        {tab === 'mine' && <Mine />}
        {tab === 'pool' && <Pool />}
        {tab === 'approvals' && <Approvals programId={program?.id} />}
        {tab === 'all' && <All programId={program?.id} status={status} />}
      </div>
    </>
  );
}
