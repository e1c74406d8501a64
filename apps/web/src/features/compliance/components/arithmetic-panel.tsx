'use client';
import type { Arithmetic, ArithmeticWindow, FindingRow, Rotation } from '@housestaff/api-client';
import { Button, ErrorState, Panel, PanelSection, SkeletonRows, Tag, type Tone } from '@housestaff/ui';
import { useState } from 'react';
import { clock, dayRange, weekdayDay } from '@/shell/dates';
import { useArithmetic } from '../api/use-compliance';
import { figure, sentence, STATUS_WORDS, unitWord } from './rule-words';

const TONES: Record<string, Tone> = { violation: 'bad', warning: 'warn', pass: 'good' };
const FIRST_ROWS = 6;

function Average({ window, arithmetic }: { window: ArithmeticWindow; arithmetic: Arithmetic }) {
  const lines: [string, string][] = [
    ['Days in the window', String(window.days)],
    ...window.leaveDays.map((leave): [string, string] => [`${leave.kind}, ${dayRange(leave.from, leave.to)}`, `− ${leave.days}`]),
    ['Days that count', String(window.eligibleDays)],
  ];
  if (window.hours !== null) lines.unshift(['Hours, scheduled', `${figure(window.hours)} h`]);
  return (
    <>
      <dl className="mb-2">
        {lines.map(([label, value]) => (
          <div key={label} className="row">
            <dt className="t2 grow">{label}</dt>
            <dd className="b5">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="calc-line">
        {arithmetic.rule.id === 'eighty-hour-week' && window.hours !== null && (
          <span className="t12">
            {`${figure(window.hours)} h ÷ (${window.eligibleDays} days ÷ 7) =`}{' '}
          </span>
        )}
        <b className={`text-xl font-semibold ${TONES[window.status] === 'bad' ? 'bad' : ''}`}>{figure(window.measured)}</b>{' '}
        <span className="t2">{`${unitWord(arithmetic.rule.unit)}, ${arithmetic.rule.sense === 'at-most' ? 'at most' : 'at least'} ${figure(window.limit)}`}</span>
      </p>
    </>
  );
}

function Weeks({ window, limit }: { window: ArithmeticWindow; limit: number }) {
  if (window.weeks.length === 0) return null;
  const top = Math.max(limit, ...window.weeks.map((week) => week.hours));
  return (
    <ul className="mt-2">
      {window.weeks.map((week) => (
        <li key={week.from} className="row h-5">
          <span className="t12 w-32">{dayRange(week.from, week.to)}</span>
          <span className="meter grow">
            <i style={{ width: `${(week.hours / top) * 100}%` }} />
          </span>
          <span className="num w-14">{week.leave && week.hours === 0 ? 'leave' : figure(week.hours)}</span>
        </li>
      ))}
    </ul>
  );
}

function Rows({ rows }: { rows: FindingRow[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <>
      <ul>
        {shown.map((row, index) => (
          <li key={`${row.dutyId}-${index}`} className="row h-6 border-t border-(--line)">
            <span className="w-20">{weekdayDay(row.date)}</span>
            <span className="t2 w-24 nowrap">{row.start && row.end ? `${clock(row.start)} – ${clock(row.end)}` : 'no times'}</span>
            <span className="grow clip" title={row.activityName}>
              {row.activityName}
            </span>
            <span className="num">{figure(row.hours)}</span>
          </li>
        ))}
      </ul>
      {rows.length > FIRST_ROWS && (
        <Button variant="ghost" size="small" onClick={() => setAll(!all)}>
          {all ? 'Fewer rows' : `${rows.length - FIRST_ROWS} more rows`}
        </Button>
      )}
    </>
  );
}

function WindowSection({ window, arithmetic, rotation }: { window: ArithmeticWindow; arithmetic: Arithmetic; rotation: Rotation | undefined }) {
  return (
    <PanelSection title={rotation?.name ?? 'All duties'} aside={dayRange(window.from, window.to)}>
      <div className="row mb-2">
        <Tag tone={TONES[window.status] ?? 'neutral'}>{STATUS_WORDS[window.status] ?? window.status}</Tag>
      </div>
      <p className="mb-2">{sentence(arithmetic.rule, window)}</p>
      {window.measured !== null && <Average window={window} arithmetic={arithmetic} />}
      {window.measured !== null && arithmetic.rule.unit === 'hours' && <Weeks window={window} limit={window.limit ?? 80} />}
      {window.missing.length > 0 && <p className="warn">{`Give times to ${window.missing.join(', ')} under Rotations, Activities. Until then this can't be judged.`}</p>}
      {window.rows.length > 0 && (
        <div className="mt-3">
          <p className="t12 t3 mb-1">{`${window.rows.length} ${window.rows.length === 1 ? 'row' : 'rows'} it came from`}</p>
          <Rows rows={window.rows} />
        </div>
      )}
    </PanelSection>
  );
}

export interface ArithmeticPanelProps {
  scheduleId: string;
  personId: string;
  block: string;
  rule: string;
  draft: string | null;
  rotations: ReadonlyMap<string, Rotation>;
  onClose: () => void;
}

/** The arithmetic behind one figure, with the rows, so that a person can check it by hand. */
export function ArithmeticPanel({ scheduleId, personId, block, rule, draft, rotations, onClose }: ArithmeticPanelProps) {
  const query = useArithmetic(scheduleId, personId, { block, rule, draft });
  const arithmetic = query.data;
  const head = arithmetic && <p className="t2">{`${arithmetic.personName} · CPR ${arithmetic.rule.paragraph} (${arithmetic.rule.edition})`}</p>;
  return (
    <Panel label="Arithmetic" title={arithmetic?.rule.title ?? 'Arithmetic'} head={head} onClose={onClose} width={400} hints={[['↑ ↓', 'Next person'], ['← →', 'Next rule']]}>
      {query.isPending && <SkeletonRows rows={10} label="Loading the arithmetic" />}
      {query.isError && <ErrorState title="The arithmetic did not load" error={query.error} onRetry={() => void query.refetch()} />}
      {arithmetic?.windows.length === 0 && (
        <PanelSection>
          <p className="t2">This rule does not apply here: there is nothing of its kind in the block.</p>
        </PanelSection>
      )}
      {arithmetic?.windows.map((window) => (
        <WindowSection key={`${window.rotationId}-${window.from}-${window.to}`} window={window} arithmetic={arithmetic} rotation={rotations.get(window.rotationId ?? '')} />
      ))}
    </Panel>
  );
}
