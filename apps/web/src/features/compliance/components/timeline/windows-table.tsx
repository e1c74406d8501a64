'use client';
import type { Rotation, WindowOfTimeline } from '@housestaff/api-client';
import { EmptyState, RotationChip, Tag } from '@housestaff/ui';
import { CalendarX } from 'lucide-react';
import { dayRange } from '@/shell/dates';
import { STATUS_WORDS, TONES } from '../../model/cell-words';
import { count, figure, shortRange } from '../../model/figures';
import { StatusMark } from '../status-mark';

interface WindowsTableProps {
  windows: readonly WindowOfTimeline[];
  rotations: ReadonlyMap<string, Rotation>;
  /** Left out where nobody may see the arithmetic. */
  onOpen?: (window: WindowOfTimeline) => void;
}

function Bar({ window, top }: { window: WindowOfTimeline; top: number }) {
  if (window.average === null) return null;
  return (
    <span className="pr-bar" aria-hidden>
      <i className={window.average > window.limit ? 'over' : undefined} style={{ width: `${(window.average / top) * 100}%` }} />
      <u style={{ left: `${(window.limit / top) * 100}%` }} />
    </span>
  );
}

function Line({ window, rotation, top, onOpen }: { window: WindowOfTimeline; rotation: Rotation | undefined; top: number; onOpen: WindowsTableProps['onOpen'] }) {
  const name = rotation?.name ?? 'Between rotations';
  const label = `${name}, ${dayRange(window.from, window.to)}, show the arithmetic`;
  return (
    <tr>
      <th scope="row">
        <span className="row">
          {rotation && <RotationChip abbreviation={rotation.abbreviation} colour={rotation.colour} />}
          {onOpen ? (
            <button type="button" className="tl-link" aria-label={label} onClick={() => onOpen(window)}>
              {name}
            </button>
          ) : (
            name
          )}
        </span>
        <span className="t12 t3 narrow-only">{shortRange(window.from, window.to)}</span>
      </th>
      <td className="t2 nowrap wide-only">{shortRange(window.from, window.to)}</td>
      <td className="num wide-only">{count(window.eligibleDays, 'day')}</td>
      <td className="num nowrap">
        <b className={window.average !== null && window.average > window.limit ? 'b6 bad' : 'b6'}>{figure(window.average)}</b>
        <span className="t3"> {figure(window.limit)}</span>
      </td>
      <td className="tl-barcell wide-only">
        <Bar window={window} top={top} />
      </td>
      <td>
        <Tag tone={TONES[window.status]}>
          <StatusMark status={window.status} />
          {window.status === 'pass' ? 'Met' : (STATUS_WORDS[window.status] ?? window.status)}
        </Tag>
      </td>
    </tr>
  );
}

/** Each rotation's average beside its limit: the 80-hour rule is judged rotation by rotation. */
export function WindowsTable({ windows, rotations, onOpen }: WindowsTableProps) {
  if (windows.length === 0) return <EmptyState icon={CalendarX} title="No rotation in this year yet." />;
  const top = Math.max(...windows.flatMap((window) => [window.average ?? 0, window.limit])) * 1.05;
  return (
    <table className="dt tl-windows">
      <caption className="vh">Averages by rotation</caption>
      <thead>
        <tr>
          <th scope="col">Rotation</th>
          <th scope="col" className="wide-only">
            Days
          </th>
          <th scope="col" className="num wide-only">
            That count
          </th>
          <th scope="col" className="num">
            h a week
          </th>
          <th scope="col" className="wide-only">
            <span className="vh">Beside its limit</span>
          </th>
          <th scope="col">Verdict</th>
        </tr>
      </thead>
      <tbody>
        {windows.map((window) => (
          <Line key={`${window.rotationId}${window.from}`} window={window} rotation={rotations.get(window.rotationId ?? '')} top={top} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}
