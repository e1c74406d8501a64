'use client';
import type { AcademicBlock, FindingCounts, RuleSet, Schedule } from '@housestaff/api-client';
import { IconButton, Select, Tag } from '@housestaff/ui';
import { ChevronLeft, ChevronRight, CircleHelp, ListFilter, OctagonAlert, ShieldCheck, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { dayRange } from '@/shell/dates';
import type { Judged } from '../api/use-compliance';
import { count } from '../model/figures';

export function BlockSteps({ blocks, at, go }: { blocks: readonly AcademicBlock[]; at: number; go: (block: AcademicBlock) => void }) {
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

const BASES = [
  { value: 'scheduled', label: 'Scheduled hours' },
  { value: 'worked', label: 'Worked hours' },
];

/** Scheduled: the schedule alone. Worked: what was logged in its place, where it was. */
export function BasisSelect({ judged, onChange }: { judged: Judged; onChange: (basis: string | null) => void }) {
  return <Select label="Hours" value={judged.basis ?? 'scheduled'} options={BASES} onChange={onChange} />;
}

export function VersionSelect({ schedule, draft, onChange }: { schedule: Schedule | undefined; draft: string | null; onChange: (id: string | null) => void }) {
  const versions = [{ value: '', label: `Published v${schedule?.publishedVersion ?? 0}` }, ...(schedule?.drafts ?? []).map((one) => ({ value: one.id, label: one.name }))];
  return <Select label="Schedule" value={draft ?? ''} options={versions} onChange={(id) => onChange(id || null)} />;
}

export function PgySelect({ levels, pgy, onChange }: { levels: readonly (number | null)[]; pgy: string | null; onChange: (pgy: string | null) => void }) {
  const found = [...new Set(levels)].filter((level) => level !== null).sort((one, other) => one - other);
  const options = [{ value: 'all', label: 'All PGY' }, ...found.map((level) => ({ value: String(level), label: `PGY-${level}` }))];
  return <Select label="PGY" icon={ListFilter} value={pgy ?? 'all'} options={options} onChange={(next) => onChange(next === 'all' ? null : next)} />;
}

/** What the figures are held to, and the way to its settings. */
export function PackLink({ ruleSet, programId }: { ruleSet: RuleSet | undefined; programId: string | undefined }) {
  if (!ruleSet || !programId) return null;
  const { name, edition } = ruleSet.pack;
  return (
    <Link className="btn cm-pack" href={`/compliance/rules?program=${programId}`} title="The rules that this program is held to">
      {`${name}, ${edition}`}
      <ChevronRight className="i s" aria-hidden />
    </Link>
  );
}

export function CountTags({ counts, clear }: { counts: FindingCounts; clear?: number | null }) {
  const { violations, warnings, notAssessable } = counts;
  return (
    <>
      {violations > 0 && <Tag tone="bad" icon={OctagonAlert}>{count(violations, 'violation')}</Tag>}
      {warnings > 0 && <Tag tone="warn" icon={TriangleAlert}>{count(warnings, 'warning')}</Tag>}
      {notAssessable > 0 && <Tag icon={CircleHelp}>{`${notAssessable} not assessable`}</Tag>}
      {clear !== null && clear !== undefined && <Tag tone="good" icon={ShieldCheck}>{`${count(clear, 'person', 'people')} clear`}</Tag>}
      {clear === undefined && violations + warnings + notAssessable === 0 && <Tag tone="good" icon={ShieldCheck}>No findings</Tag>}
    </>
  );
}
