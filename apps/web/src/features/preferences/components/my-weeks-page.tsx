'use client';
import { EmptyState, ErrorState, Select, SkeletonRows } from '@housestaff/ui';
import { CalendarX } from 'lucide-react';
import Link from 'next/link';
import { useSession } from '@/shell/session';
import { TopBar } from '@/shell/top-bar';
import { useUrlState } from '@/shell/url-state';
import { useWeekPreferences } from '../api/use-preferences';
import { WeeksEditor } from './weeks-editor';

function Content() {
  const { get, set } = useUrlState();
  const query = useWeekPreferences('own', get('year') ?? undefined);
  if (query.isPending) return <SkeletonRows rows={12} height={40} label="Loading your weeks" />;
  if (query.isLoadingError) return <ErrorState title="Your weeks did not load" error={query.error} onRetry={() => void query.refetch()} />;
  const said = query.data;
  if (!said.asked) return <EmptyState icon={CalendarX} title="Weeks on a service are asked of faculty." hint="For days off, ask for leave." action={<Link href="/my-leave">My leave</Link>} />;
  return (
    <div className="scroll">
      <div className="set-in">
        <p className="t2 set-note">Which weeks on a service you would like, and which you can&apos;t have. Blocked weeks are kept when the faculty weeks are planned; the rest counts as far as somebody is there each week.</p>
        {said.years.length > 1 && <Select label="Academic year" value={said.year.id} options={said.years.map(({ id, name }) => ({ value: id, label: name }))} onChange={(year) => set({ year })} className="self-start" />}
        <WeeksEditor key={said.year.id} whose="own" said={said} editable />
      </div>
    </div>
  );
}

/** What a faculty member says of their weeks. */
export function MyWeeksPage() {
  const { personId } = useSession();
  return (
    <>
      <TopBar title="My weeks" />
      {personId ? <Content /> : <EmptyState icon={CalendarX} title="Your login is not linked to a person." hint="Your coordinator can link it; then you can say which weeks you prefer." />}
    </>
  );
}
