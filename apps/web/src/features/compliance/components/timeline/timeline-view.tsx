'use client';
import type { AcademicBlock, Finding, PersonTimeline, Rotation } from '@housestaff/api-client';
import { EmptyState } from '@housestaff/ui';
import { CalendarX } from 'lucide-react';
import { count } from '../../model/figures';
import { blockAt } from '../../model/year-scale';
import { HoursChart } from './hours-chart';
import { RuleStrip } from './rule-strip';
import { WindowsTable } from './windows-table';
import { YearFindings } from './year-findings';

/** What of the year is chosen: a rule in a block, and perhaps one finding. */
export interface Opened {
  block: AcademicBlock;
  ruleId: string;
  findingId: string | null;
}

interface TimelineViewProps {
  timeline: PersonTimeline;
  blocks: readonly AcademicBlock[];
  rotations: ReadonlyMap<string, Rotation>;
  zone: string | undefined;
  chosen: { blockId: string; ruleId: string; findingId: string | null } | null;
  /** Shows the arithmetic; left out for who may not see it. */
  onOpen?: (opened: Opened) => void;
}

const dayOf = (finding: Finding) => (finding.at === null ? finding.from : (finding.rows.at(-1)?.date ?? finding.from));

/** One person's year: hours, averages, findings, and every rule block by block. */
export function TimelineView({ timeline, blocks, rotations, zone, chosen, onOpen }: TimelineViewProps) {
  const { windows, findings } = timeline;
  const openIn = (day: string, ruleId: string, findingId: string | null) => {
    const block = blockAt(blocks, day) ?? blocks[0];
    if (block) onOpen?.({ block, ruleId, findingId });
  };
  const open = onOpen ? openIn : undefined;
  if (timeline.weeks.length === 0) return <EmptyState icon={CalendarX} title="There is nothing scheduled in this year yet." />;
  return (
    <div className="scroll tl">
      <section aria-labelledby="tl-hours">
        <h2 id="tl-hours">Hours a week</h2>
        <HoursChart timeline={timeline} blocks={blocks} rotations={rotations} />
      </section>
      <section aria-labelledby="tl-rules">
        <h2 id="tl-rules">
          Rules by block <span className="t3">the figure nearest to its limit</span>
        </h2>
        <RuleStrip timeline={timeline} blocks={blocks} chosen={chosen} onOpen={onOpen && ((block, ruleId) => onOpen({ block, ruleId, findingId: null }))} />
      </section>
      <div className="tl-two">
        <section aria-labelledby="tl-averages">
          <h2 id="tl-averages">
            Averages <span className="t3">over each rotation alone, leave left out</span>
          </h2>
          <WindowsTable windows={windows} rotations={rotations} onOpen={open && ((window) => open(window.from, 'eighty-hour-week', null))} />
        </section>
        <section aria-labelledby="tl-found">
          <h2 id="tl-found">
            Findings <span className="t3">{findings.length > 0 ? `${count(findings.length, 'finding')}, in order` : 'none'}</span>
          </h2>
          <YearFindings findings={findings} chosen={chosen?.findingId ?? null} zone={zone} onOpen={open && ((finding) => open(dayOf(finding), finding.ruleId, finding.id))} />
        </section>
      </div>
    </div>
  );
}
