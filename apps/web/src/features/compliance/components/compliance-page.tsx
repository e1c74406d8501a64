'use client';
import type { AcademicBlock, ComplianceMatrix, ComplianceRow } from '@housestaff/api-client';
import { Button, EmptyState, ErrorState, IconButton, SearchField, Segmented, Select, SkeletonRows, Tag } from '@housestaff/ui';
import { CalendarDays, ChevronLeft, ChevronRight, CircleAlert, CircleHelp, ShieldCheck, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { useMemo } from 'react';
import { dayRange, today } from '@/shell/dates';
import { useProgramChoice, useYearChoice } from '@/shell/program-context';
import { ToolBar, TopBar } from '@/shell/top-bar';
import { useUrlState } from '@/shell/url-state';
import { useRotations, useSchedule } from '@/shell/use-schedule';
import { useMatrix } from '../api/use-compliance';
import { ArithmeticPanel } from './arithmetic-panel';
import { FindingsList } from './findings-list';
import { type Choice, Matrix } from './matrix';

const VIEWS = [
  { value: 'person', label: 'By person' },
  { value: 'rule', label: 'By rule' },
];

function blockInView(blocks: readonly AcademicBlock[], wanted: string | null): number {
  const asked = blocks.findIndex((block) => block.id === wanted);
  if (asked >= 0) return asked;
  const day = today();
  return Math.max(0, blocks.findIndex((block) => block.from <= day && day < block.to));
}

function Counts({ matrix }: { matrix: ComplianceMatrix }) {
  const { violations, warnings, notAssessable } = matrix.counts;
  return (
    <>
      <span className="t12 t3 lg">A fuller bar is closer to the limit</span>
      {violations > 0 && <Tag tone="bad" icon={CircleAlert}>{`${violations} ${violations === 1 ? 'violation' : 'violations'}`}</Tag>}
      {warnings > 0 && <Tag tone="warn" icon={TriangleAlert}>{`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`}</Tag>}
      {notAssessable > 0 && <Tag icon={CircleHelp}>{`${notAssessable} not assessable`}</Tag>}
      <Tag tone="good" icon={ShieldCheck}>{`${matrix.clearPeople} people clear`}</Tag>
    </>
  );
}

function BlockSteps({ blocks, at, go }: { blocks: readonly AcademicBlock[]; at: number; go: (block: AcademicBlock) => void }) {
  const block = blocks[at];
  const step = (by: number) => {
    const next = blocks[at + by];
    if (next) go(next);
  };
  return (
    <>
      <IconButton icon={ChevronLeft} label="Block before" disabledReason={at > 0 ? null : 'this is the first block'} onClick={() => step(-1)} />
      <span className="nowrap">
        <b className="b6">{block?.name}</b> <span className="t2">{block && dayRange(block.from, block.to)}</span>
      </span>
      <IconButton icon={ChevronRight} label="Block after" disabledReason={at < blocks.length - 1 ? null : 'this is the last block'} onClick={() => step(1)} />
    </>
  );
}

/** The view as the address holds it. */
function useView() {
  const { year, isLoading, error, retry } = useYearChoice();
  const { get, set } = useUrlState();
  const at = blockInView(year?.blocks ?? [], get('block'));
  const person = get('person');
  const rule = get('rule');
  const chosen: Choice | null = person && rule ? { personId: person, ruleId: rule } : null;
  const choose = (choice: Choice | null) => set({ person: choice?.personId ?? null, rule: choice?.ruleId ?? null });
  return { year, isLoading, error, retry, at, block: year?.blocks[at], draft: get('draft'), view: get('view') ?? 'person', find: get('find') ?? '', chosen, choose, set };
}

export function CompliancePage() {
  const { program } = useProgramChoice();
  const view = useView();
  const { year, block, draft, set } = view;
  const schedule = useSchedule(year?.scheduleId);
  const rotations = useRotations(program?.id);
  const byId = useMemo(() => new Map((rotations.data ?? []).map((rotation) => [rotation.id, rotation])), [rotations.data]);
  const matrix = useMatrix(year?.scheduleId, block?.id, draft);
  const versions = [{ value: '', label: `Published v${schedule.data?.publishedVersion ?? 0}` }, ...(schedule.data?.drafts ?? []).map((one) => ({ value: one.id, label: one.name }))];
  const rows: ComplianceRow[] = (matrix.data?.rows ?? []).filter((row) => row.name.toLowerCase().includes(view.find.toLowerCase()));
  if (!view.isLoading && !year) return <NoYear error={view.error} retry={view.retry} />;
  return (
    <>
      <TopBar title="Compliance" actions={<Select label="Schedule" value={draft ?? ''} options={versions} onChange={(id) => set({ draft: id || null })} />}>
        <Segmented label="View" value={view.view} options={VIEWS} onChange={(next) => set({ view: next })} />
        {year && <BlockSteps blocks={year.blocks} at={view.at} go={(next) => set({ block: next.id, person: null, rule: null })} />}
      </TopBar>
      <ToolBar>
        <SearchField label="Find person" value={view.find} onChange={(find) => set({ find })} />
        <span className="grow" />
        {matrix.data && <Counts matrix={matrix.data} />}
      </ToolBar>
      <div className="split">
        {(matrix.isPending || view.isLoading) && <SkeletonRows rows={18} height={28} label="Checking duty hours" />}
        {matrix.isError && <ErrorState title="The check did not load" error={matrix.error} onRetry={() => void matrix.refetch()} />}
        {matrix.data && (
          <div className="scroll">
            {view.view === 'rule' ? (
              <FindingsList findings={matrix.data.findings} rules={matrix.data.rules} onChoose={view.choose} />
            ) : rows.length > 0 ? (
              <Matrix matrix={matrix.data} rows={rows} rotations={byId} chosen={view.chosen} onChoose={view.choose} />
            ) : (
              <EmptyState icon={ShieldCheck} title={view.find ? 'Nobody matches.' : 'Nobody has a duty in this block.'} action={view.find ? <Button onClick={() => set({ find: null })}>Clear the search</Button> : null} />
            )}
          </div>
        )}
        {view.chosen && year && block && <ArithmeticPanel scheduleId={year.scheduleId} personId={view.chosen.personId} block={block.id} rule={view.chosen.ruleId} draft={draft} rotations={byId} onClose={() => view.choose(null)} />}
      </div>
    </>
  );
}

function NoYear({ error, retry }: { error: Error | null; retry: () => void }) {
  return (
    <>
      <TopBar title="Compliance" />
      {error ? <ErrorState title="The academic years did not load" error={error} onRetry={retry} /> : <EmptyState icon={CalendarDays} title="There is no academic year to check yet." action={<Link href="/import">Import a year sheet</Link>} />}
    </>
  );
}
