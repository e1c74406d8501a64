'use client';
import type { AcademicYear } from '@housestaff/api-client';
import { EmptyState, ErrorState, SearchField, SkeletonRows } from '@housestaff/ui';
import { CalendarDays } from 'lucide-react';
import { today } from '@/shell/dates';
import { ToolBar } from '@/shell/top-bar';
import { useOverview, useRuleSet } from '../api/use-compliance';
import { BasisSelect, CountTags, PackLink, PgySelect } from './compliance-tools';
import { PeopleRanking } from './people-ranking';
import { TrendTable } from './trend-table';
import type { ComplianceView } from './use-compliance-view';

/** The whole program over its year: block by block, rule by rule, and who is nearest to the limits. */
export function ProgramView({ year, view, programId }: { year: AcademicYear; view: ComplianceView; programId: string | undefined }) {
  const { judged, set } = view;
  const query = useOverview(year.scheduleId, judged);
  const ruleSet = useRuleSet(programId);
  const overview = query.data;
  const limit = ruleSet.data?.rules.find((rule) => rule.ruleId === 'eighty-hour-week')?.limit ?? null;
  const people = (overview?.people ?? []).filter((one) => one.name.toLowerCase().includes(view.find.trim().toLowerCase()) && (!view.pgy || String(one.pgy) === view.pgy));
  return (
    <>
      <ToolBar>
        <SearchField label="Find person" value={view.find} onChange={(find) => set({ find })} />
        <PgySelect levels={(overview?.people ?? []).map((one) => one.pgy)} pgy={view.pgy} onChange={(pgy) => set({ pgy })} />
        <BasisSelect judged={judged} onChange={judged.setBasis} />
        <PackLink ruleSet={ruleSet.data} programId={programId} />
        <span className="grow" />
        {overview && <CountTags counts={overview.counts} />}
      </ToolBar>
      {query.isPending && <SkeletonRows rows={18} height={28} label="Checking the year" />}
      {query.isError && !overview && <ErrorState title="The year's check did not load" error={query.error} onRetry={() => void query.refetch()} />}
      {overview && overview.blocks.length === 0 && <EmptyState icon={CalendarDays} title="This year has no blocks yet." />}
      {overview && overview.blocks.length > 0 && (
        <div className="scroll cm-program">
          <TrendTable overview={overview} limit={limit} today={today()} onOpen={(block, only) => set({ view: only ? 'rule' : 'person', block, only, person: null, rule: null, finding: null })} />
          <PeopleRanking people={people} of={overview.people.length} limit={limit} onClear={() => set({ find: null, pgy: null })} />
        </div>
      )}
    </>
  );
}
