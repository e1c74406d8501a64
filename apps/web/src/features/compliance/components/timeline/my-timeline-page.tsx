'use client';
import { EmptyState, ErrorState, Icon, SkeletonRows } from '@housestaff/ui';
import { CalendarX, ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { useProgramChoice, useYearChoice } from '@/shell/program-context';
import { useSession } from '@/shell/session';
import { ToolBar, TopBar } from '@/shell/top-bar';
import { useUrlState } from '@/shell/url-state';
import { useMyTimeline } from '../../api/use-compliance';
import { useRotationsById } from '../compliance-page';
import { BasisSelect, CountTags } from '../compliance-tools';
import { useJudged } from '../use-compliance-view';
import { countsOf } from './timeline-page';
import { TimelineView } from './timeline-view';

function Year() {
  const { get } = useUrlState();
  const { program } = useProgramChoice();
  const { years, year } = useYearChoice();
  const judged = useJudged();
  const rotations = useRotationsById(program?.id);
  const query = useMyTimeline(get('year') ? year?.from : undefined, judged.basis);
  const timeline = query.data;
  const first = timeline?.weeks[0]?.from ?? '';
  const shown = years.find((one) => one.from <= first && first < one.to) ?? year;
  return (
    <>
      <ToolBar>
        <b className="b6 nowrap">{shown?.name}</b>
        <BasisSelect judged={judged} onChange={judged.setBasis} />
        <span className="grow" />
        {timeline && <CountTags counts={countsOf(timeline)} />}
      </ToolBar>
      {query.isPending && <SkeletonRows rows={18} height={28} label="Loading your year" />}
      {query.isError && !timeline && <ErrorState title="Your duty hours did not load" error={query.error} onRetry={() => void query.refetch()} />}
      {timeline && <TimelineView timeline={timeline} blocks={shown?.blocks ?? []} rotations={rotations} zone={program?.zone} chosen={null} />}
    </>
  );
}

/** The signed-in resident's own duty hours over the year. */
export function MyTimelinePage() {
  const { personId } = useSession();
  const title = (
    <span className="row gap-1">
      <Link className="t2 b5" href="/my-schedule">
        My schedule
      </Link>
      <Icon of={ChevronRight} small />
      <span className="nowrap">Duty hours</span>
    </span>
  );
  return (
    <>
      <TopBar title={title} />
      {personId ? <Year /> : <EmptyState icon={CalendarX} title="Your login is not linked to a person." hint="Your coordinator can link it; then your duty hours stand here." />}
    </>
  );
}
