'use client';
import type { AcademicYear, PersonTimeline, Program } from '@housestaff/api-client';
import { ErrorState, Icon, SkeletonRows, Tag } from '@housestaff/ui';
import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { useParams } from 'next/navigation';
import { useProgramChoice, useYearChoice } from '@/shell/program-context';
import { ToolBar, TopBar } from '@/shell/top-bar';
import { useUrlState } from '@/shell/url-state';
import { useSchedule } from '@/shell/use-schedule';
import { useRuleSet, useTimeline } from '../../api/use-compliance';
import { spokenName } from '../../finding-words';
import { hrefWith } from '../../model/hrefs';
import { ArithmeticPanel } from '../arithmetic-panel';
import { NoYear, useRotationsById } from '../compliance-page';
import { BasisSelect, CountTags, PackLink, VersionSelect } from '../compliance-tools';
import { ExportMenu } from '../export-menu';
import { FindingPanel } from '../finding-panel';
import { useJudged } from '../use-compliance-view';
import { TimelineView } from './timeline-view';

export function countsOf({ findings }: PersonTimeline) {
  const of = (severity: string) => findings.filter((one) => one.severity === severity).length;
  return { violations: of('violation'), warnings: of('warning'), notAssessable: of('not-assessable') };
}

/** The address holds what is chosen, so that a link shows the same arithmetic. */
function useOpened(year: AcademicYear) {
  const { get, set } = useUrlState();
  const [blockId, ruleId] = [get('block'), get('rule')];
  const block = year.blocks.find((one) => one.id === blockId);
  return {
    block,
    chosen: block && ruleId ? { blockId: block.id, ruleId, findingId: get('finding') } : null,
    open: (next: { block: { id: string }; ruleId: string; findingId: string | null }) => set({ block: next.block.id, rule: next.ruleId, finding: next.findingId }),
    close: () => set({ block: null, rule: null, finding: null }),
  };
}

interface BodyProps {
  timeline: PersonTimeline;
  year: AcademicYear;
  program: Program | null;
}

function Body({ timeline, year, program }: BodyProps) {
  const judged = useJudged();
  const rotations = useRotationsById(program?.id);
  const { block, chosen, open, close } = useOpened(year);
  const findings = [...timeline.findings].sort((one, other) => one.from.localeCompare(other.from) || one.ruleId.localeCompare(other.ruleId));
  const at = findings.findIndex((one) => one.id === chosen?.findingId);
  const step = (by: 1 | -1) => {
    const next = findings[at < 0 ? (by > 0 ? 0 : findings.length - 1) : (at + by + findings.length) % findings.length];
    const day = next && (next.at === null ? next.from : (next.rows.at(-1)?.date ?? next.from));
    const there = year.blocks.find((one) => day !== undefined && one.from <= day && day < one.to) ?? year.blocks[0];
    if (next && there) open({ block: there, ruleId: next.ruleId, findingId: next.id });
  };
  const own = findings.filter((one) => one.ruleId === chosen?.ruleId);
  const finding = findings[at];
  const zone = program?.zone;
  return (
    <div className="split">
      <TimelineView timeline={timeline} blocks={year.blocks} rotations={rotations} zone={zone} chosen={chosen} onOpen={open} />
      {chosen && block && finding?.ruleId === 'duties-overlap' && <FindingPanel finding={finding} zone={zone} blockId={block.id} onStep={step} onClose={close} />}
      {chosen && block && finding?.ruleId !== 'duties-overlap' && (
        <ArithmeticPanel scheduleId={year.scheduleId} asked={{ draft: judged.draft, basis: judged.basis, personId: timeline.person.id, rule: chosen.ruleId }} block={block} own={own} highlighted={chosen.findingId} rotations={rotations} zone={zone} onStep={step} onClose={close} />
      )}
    </div>
  );
}

function Page({ year, program, personId }: { year: AcademicYear; program: Program | null; personId: string }) {
  const judged = useJudged();
  const { search } = useUrlState();
  const query = useTimeline(year.scheduleId, personId, judged);
  const schedule = useSchedule(year.scheduleId);
  const ruleSet = useRuleSet(program?.id);
  const timeline = query.data;
  const name = timeline ? spokenName(timeline.person.name) : 'Person';
  const title = (
    <span className="row gap-1">
      <Link className="t2 b5" href={hrefWith('/compliance', search)}>
        Compliance
      </Link>
      <Icon of={ChevronRight} small />
      <span className="nowrap">{name}</span>
      {timeline?.person.pgy && <Tag>{`PGY-${timeline.person.pgy}`}</Tag>}
    </span>
  );
  const actions = (
    <>
      <VersionSelect schedule={schedule.data} draft={judged.draft} onChange={judged.setDraft} />
      <ExportMenu scheduleId={year.scheduleId} judged={judged} person={personId} scope={`${year.name}, ${name}`} />
    </>
  );
  return (
    <>
      <TopBar title={title} actions={actions} />
      <ToolBar>
        <b className="b6 nowrap">{year.name}</b>
        <BasisSelect judged={judged} onChange={judged.setBasis} />
        <PackLink ruleSet={ruleSet.data} programId={program?.id} />
        <span className="grow" />
        {timeline && <CountTags counts={countsOf(timeline)} />}
      </ToolBar>
      {query.isPending && <SkeletonRows rows={18} height={28} label="Loading the year" />}
      {query.isError && !timeline && <ErrorState title="This person's year did not load" error={query.error} onRetry={() => void query.refetch()} />}
      {timeline && <Body timeline={timeline} year={year} program={program} />}
    </>
  );
}

/** One person's duty hours over the year. */
export function TimelinePage() {
  const { personId } = useParams<{ personId: string }>();
  const { program } = useProgramChoice();
  const { year, isLoading, error, retry } = useYearChoice();
  if (year) return <Page key={personId} year={year} program={program} personId={personId} />;
  return isLoading ? <SkeletonRows rows={18} height={28} label="Loading the academic year" /> : <NoYear error={error} retry={retry} />;
}
