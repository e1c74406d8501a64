'use client';
import type { AcademicYear, ComplianceMatrix, ComplianceRow, Finding, Program, Rotation } from '@housestaff/api-client';
import { Button, EmptyState, ErrorState, SearchField, Select, SkeletonRows } from '@housestaff/ui';
import { ShieldCheck } from 'lucide-react';
import { ToolBar } from '@/shell/top-bar';
import { useMatrix, useRuleSet } from '../api/use-compliance';
import { specOf } from '../model/rule-specs';
import { BasisSelect, CountTags, PackLink, PgySelect } from './compliance-tools';
import { findingOrder, FindingsList } from './findings-list';
import { Matrix } from './matrix';
import { SidePanel } from './side-panel';
import type { Choice, ComplianceView } from './use-compliance-view';

interface BlockViewProps {
  year: AcademicYear;
  view: ComplianceView;
  program: Program | null;
  rotations: ReadonlyMap<string, Rotation>;
}

function shownRows(matrix: ComplianceMatrix | undefined, { find, pgy }: ComplianceView): ComplianceRow[] {
  const wanted = find.trim().toLowerCase();
  return (matrix?.rows ?? []).filter((row) => row.name.toLowerCase().includes(wanted) && (!pgy || String(row.pgy) === pgy));
}

/** The findings of those shown; supervision is nobody's, and stays unless one looks for a person. */
function shownFindings(matrix: ComplianceMatrix | undefined, rows: readonly ComplianceRow[], { find, pgy, only }: ComplianceView): Finding[] {
  const people = new Set(rows.map((row) => row.personId));
  const all = (matrix?.findings ?? []).filter((one) => (one.personId === null ? !find && !pgy : people.has(one.personId)));
  return findingOrder(only ? all.filter((one) => one.ruleId === only) : all, matrix?.rules ?? []);
}

function RuleSelect({ matrix, only, onChange }: { matrix: ComplianceMatrix; only: string | null; onChange: (rule: string | null) => void }) {
  const ids = [...new Set([...matrix.rules.map((rule) => rule.id), ...matrix.findings.map((one) => one.ruleId)])];
  const found = (id: string) => String(matrix.findings.filter((one) => one.ruleId === id).length);
  const options = [{ value: 'all', label: 'All rules', note: String(matrix.findings.length) }, ...ids.map((id) => ({ value: id, label: specOf(id).short, note: found(id) }))];
  return <Select label="Rule" value={only ?? 'all'} options={options} onChange={(next) => onChange(next === 'all' ? null : next)} />;
}

function Nobody({ view }: { view: ComplianceView }) {
  const filtered = Boolean(view.find || view.pgy);
  return <EmptyState icon={ShieldCheck} title={filtered ? 'Nobody matches.' : 'Nobody has a duty in this block.'} action={filtered ? <Button onClick={() => view.set({ find: null, pgy: null })}>Show everyone</Button> : null} />;
}

/** One block: people by rules, or its findings rule by rule; and the arithmetic of what is chosen. */
export function BlockView({ year, view, program, rotations }: BlockViewProps) {
  const { block, judged, set } = view;
  const query = useMatrix(year.scheduleId, block?.id, judged);
  const ruleSet = useRuleSet(program?.id);
  const matrix = query.data;
  const rows = shownRows(matrix, view);
  const findings = shownFindings(matrix, rows, view);
  const byRule = view.view === 'rule';
  const open = (finding: Finding) => set({ finding: finding.id, person: finding.personId, rule: finding.personId ? finding.ruleId : null });
  return (
    <>
      <ToolBar>
        <SearchField label="Find person" value={view.find} onChange={(find) => set({ find })} />
        <PgySelect levels={(matrix?.rows ?? []).map((row) => row.pgy)} pgy={view.pgy} onChange={(pgy) => set({ pgy })} />
        {byRule && matrix && <RuleSelect matrix={matrix} only={view.only} onChange={(only) => set({ only, finding: null, person: null, rule: null })} />}
        <BasisSelect judged={judged} onChange={judged.setBasis} />
        <PackLink ruleSet={ruleSet.data} programId={program?.id} />
        <span className="grow" />
        {!byRule && <span className="t12 t3 lg">A fuller bar is closer to the limit</span>}
        {matrix && <CountTags counts={matrix.counts} clear={matrix.clearPeople} />}
      </ToolBar>
      {judged.basis && matrix?.loggedDays === 0 && <p className="cm-note">Nobody logged hours in this block yet: worked hours are the schedule&apos;s.</p>}
      <div className="split">
        {query.isPending && <SkeletonRows rows={18} height={28} label="Checking duty hours" />}
        {query.isError && !matrix && <ErrorState title="The check did not load" error={query.error} onRetry={() => void query.refetch()} />}
        {matrix && byRule && <FindingsList findings={findings} chosen={view.finding} only={view.only} blockName={matrix.block.name} zone={program?.zone} onChoose={open} />}
        {matrix && !byRule && (rows.length > 0 ? <Matrix matrix={matrix} rows={rows} rotations={rotations} chosen={view.chosen} onChoose={(choice: Choice) => view.choose(choice)} onRule={(only) => set({ view: 'rule', only })} /> : <Nobody view={view} />)}
        {matrix && block && <SidePanel scheduleId={year.scheduleId} view={view} matrix={matrix} rows={rows} findings={findings} rotations={rotations} zone={program?.zone} onOpen={open} />}
      </div>
    </>
  );
}
