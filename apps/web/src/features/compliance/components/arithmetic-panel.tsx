'use client';
import type { AcademicBlock, Arithmetic, ArithmeticWindow, Finding, Rotation } from '@housestaff/api-client';
import { ErrorState, Panel, PanelSection, RotationChip, SkeletonRows, Tag } from '@housestaff/ui';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { dayRange } from '@/shell/dates';
import { useUrlState } from '@/shell/url-state';
import { type Judged, useArithmetic } from '../api/use-compliance';
import { sentenceOf, spokenName } from '../finding-words';
import { STATUS_WORDS, TONES } from '../model/cell-words';
import { listed } from '../model/figures';
import { scheduleHref, timelineHref } from '../model/hrefs';
import { ofWindow } from '../model/measured';
import { DutyRows } from './duty-rows';
import { Formula } from './formula';
import { GoToSchedule } from './go-to-schedule';
import { OverrideNote } from './override-note';
import { PANEL_KEYS, PanelFrame } from './panel-frame';
import { StatusMark } from './status-mark';
import { WeekBars } from './week-bars';

interface WindowProps {
  window: ArithmeticWindow;
  arithmetic: Arithmetic;
  rotation: Rotation | undefined;
  finding: Finding | undefined;
  zone: string | undefined;
  /** One of many: each says its own verdict. */
  several: boolean;
}

function Verdict({ status }: { status: string }) {
  return (
    <Tag tone={TONES[status]}>
      <StatusMark status={status} />
      {STATUS_WORDS[status] ?? status}
    </Tag>
  );
}

function WindowParts({ window, arithmetic, rotation, finding, zone, several }: WindowProps) {
  const { rule } = arithmetic;
  const title = (
    <span className="row">
      {rotation && <RotationChip abbreviation={rotation.abbreviation} colour={rotation.colour} />}
      {rotation?.name ?? 'All duties'}
    </span>
  );
  return (
    <>
      <PanelSection title={title} aside={dayRange(window.from, window.to)}>
        {several && (
          <p className="mb-2">
            <Verdict status={window.status} />
          </p>
        )}
        <p className="mb-2">{sentenceOf(ofWindow(rule, window), zone)}</p>
        {window.measured !== null && <Formula rule={rule} window={window} />}
        {window.missing.length > 0 && <p className="t12 t2">{`Give times to ${listed(window.missing)} under Rotations, Activities. Until then this can't be judged.`}</p>}
        {finding?.override && <OverrideNote override={finding.override} />}
      </PanelSection>
      {window.measured !== null && window.hours !== null && <WeekBars weeks={window.weeks} limit={window.limit ?? 80} judged={window.basis === 'scheduled' ? 'scheduled' : 'worked'} />}
      {window.rows.length > 0 && <DutyRows rows={window.rows} zone={zone} />}
    </>
  );
}

interface ArithmeticPanelProps {
  scheduleId: string;
  asked: Judged & { personId: string; rule: string };
  block: Pick<AcademicBlock, 'id' | 'name'>;
  /** The person's findings of this rule. */
  own: readonly Finding[];
  /** The finding that was chosen: its window comes first. */
  highlighted: string | null;
  rotations: ReadonlyMap<string, Rotation>;
  zone: string | undefined;
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
}

const GRAVITY: Readonly<Record<string, number>> = { violation: 0, warning: 1, 'not-assessable': 2 };

/** The chosen finding's window, then the gravest first. */
function inOrder(windows: readonly ArithmeticWindow[], chosen: Finding | undefined): ArithmeticWindow[] {
  const place = (window: ArithmeticWindow) => (chosen && window.from === chosen.from && window.to === chosen.to ? -1 : (GRAVITY[window.status] ?? 3));
  return [...windows].sort((one, other) => place(one) - place(other) || one.from.localeCompare(other.from));
}

function Head({ arithmetic, block, search }: { arithmetic: Arithmetic; block: string; search: string }) {
  const { rule, personName, personId } = arithmetic;
  return (
    <p className="t2 t12 mt-1">
      <Link className="cm-who" href={timelineHref(personId, search)} prefetch={false}>
        {spokenName(personName)}
      </Link>
      {` · ${block} · CPR ${rule.paragraph} (${rule.edition})`}
    </p>
  );
}

/** The arithmetic behind one figure, with the rows, so that a person can check it by hand. */
export function ArithmeticPanel({ scheduleId, asked, block, own, highlighted, rotations, zone, onStep, onClose }: ArithmeticPanelProps) {
  const { personId, ...judged } = asked;
  const query = useArithmetic(scheduleId, personId, { ...judged, block: block.id });
  const router = useRouter();
  const { search } = useUrlState();
  const arithmetic = query.data;
  const chosen = own.find((one) => one.id === highlighted);
  const windows = inOrder(arithmetic?.windows ?? [], chosen);
  const href = scheduleHref(search, block.id, personId, chosen?.rows.at(-1)?.date ?? windows[0]?.rows[0]?.date ?? windows[0]?.from ?? '');
  const findingOf = (window: ArithmeticWindow) => own.find((one) => one.from === window.from && one.to === window.to);
  const title = arithmetic ? (
    <>
      <Verdict status={arithmetic.status} />
      {arithmetic.rule.title}
    </>
  ) : (
    'Arithmetic'
  );
  return (
    <PanelFrame onStep={onStep} onGo={windows[0] ? () => router.push(href) : null} onClose={onClose}>
      <Panel label="Arithmetic" title={title} head={arithmetic && <Head arithmetic={arithmetic} block={block.name} search={search} />} onClose={onClose} width={400} hints={PANEL_KEYS}>
        {query.isPending && <SkeletonRows rows={10} label="Loading the arithmetic" />}
        {query.isLoadingError && <ErrorState title="The arithmetic did not load" error={query.error} onRetry={() => void query.refetch()} />}
        {arithmetic && windows.length === 0 && (
          <PanelSection>
            <p className="t2">This rule does not apply here: there is nothing of its kind in the block.</p>
          </PanelSection>
        )}
        {arithmetic && windows.map((window) => <WindowParts key={`${window.rotationId}${window.from}${window.to}${window.status}`} window={window} arithmetic={arithmetic} rotation={rotations.get(window.rotationId ?? '')} finding={findingOf(window)} zone={zone} several={windows.length > 1} />)}
        {windows.length > 0 && (
          <PanelSection>
            <GoToSchedule href={href} />
          </PanelSection>
        )}
      </Panel>
    </PanelFrame>
  );
}
