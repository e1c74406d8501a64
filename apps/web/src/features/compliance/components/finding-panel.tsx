'use client';
import type { Finding } from '@housestaff/api-client';
import { Panel, PanelSection, Tag } from '@housestaff/ui';
import { useRouter } from 'next/navigation';
import { dayRange } from '@/shell/dates';
import { useUrlState } from '@/shell/url-state';
import { basisWords, findingArithmetic, findingSentence, findingSubject, findingTitle } from '../finding-words';
import { STATUS_WORDS, TONES } from '../model/cell-words';
import { scheduleHref } from '../model/hrefs';
import { DutyRows } from './duty-rows';
import { GoToSchedule } from './go-to-schedule';
import { OverrideNote } from './override-note';
import { PANEL_KEYS, PanelFrame } from './panel-frame';
import { StatusMark } from './status-mark';

interface FindingPanelProps {
  finding: Finding;
  zone: string | undefined;
  blockId: string;
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
}

/** A finding that is nobody's figure alone: supervision of a half-day, or two duties at once. */
export function FindingPanel({ finding, zone, blockId, onStep, onClose }: FindingPanelProps) {
  const router = useRouter();
  const { search } = useUrlState();
  const href = scheduleHref(search, blockId, finding.personId, finding.rows[0]?.date ?? finding.from);
  const arithmetic = findingArithmetic(finding);
  const head = <p className="t2">{[findingSubject(finding), dayRange(finding.from, finding.to), finding.paragraph && `CPR ${finding.paragraph}`].filter(Boolean).join(' · ')}</p>;
  const title = (
    <>
      <Tag tone={TONES[finding.severity]}>
        <StatusMark status={finding.severity} />
        {STATUS_WORDS[finding.severity]}
      </Tag>
      {findingTitle(finding)}
    </>
  );
  return (
    <PanelFrame onStep={onStep} onGo={() => router.push(href)} onClose={onClose}>
      <Panel label="Arithmetic" title={title} head={head} onClose={onClose} width={400} hints={PANEL_KEYS}>
        <PanelSection>
          <p>{findingSentence(finding, zone)}</p>
          {arithmetic && <p className="calc-line mt-2">{arithmetic}</p>}
          {finding.ruleId !== 'supervision' && <p className="t12 t3 mt-2">{basisWords(finding.basis)}</p>}
          {finding.override && <OverrideNote override={finding.override} />}
          <GoToSchedule href={href} />
        </PanelSection>
        {finding.rows.length > 0 && <DutyRows rows={finding.rows} zone={zone} />}
      </Panel>
    </PanelFrame>
  );
}
