'use client';
import type { Run, RunPoint } from '@housestaff/api-client';
import { ticksOf } from '../model/front';

const WIDTH = 600;
const HEIGHT = 220;
const PAD = { left: 56, right: 12, top: 12, bottom: 24 };

interface Scale {
  x: (seconds: number) => number;
  y: (points: number) => number;
  ticks: number[];
}

function scaleOf(points: readonly RunPoint[], seconds: number): Scale {
  const figures = points.flatMap((point) => [point.best, point.bound]).filter((value): value is number => value !== null);
  const low = Math.min(...figures);
  const high = Math.max(...figures);
  const ticks = ticksOf(low, high === low ? low + 1 : high);
  const [bottom = 0] = ticks;
  const top = ticks.at(-1) ?? 1;
  return {
    x: (at) => PAD.left + (at / Math.max(seconds, 0.001)) * (WIDTH - PAD.left - PAD.right),
    y: (value) => HEIGHT - PAD.bottom - ((value - bottom) / (top - bottom || 1)) * (HEIGHT - PAD.top - PAD.bottom),
    ticks,
  };
}

/** A line that holds its value until the next point. */
function steps(points: readonly RunPoint[], valueOf: (point: RunPoint) => number | null, scale: Scale, end: number): string {
  const known = points.flatMap((point) => {
    const value = valueOf(point);
    return value === null ? [] : [{ at: point.seconds, value }];
  });
  const [first, ...rest] = known;
  if (!first) return '';
  const line = rest.map((point) => `H${scale.x(point.at)}V${scale.y(point.value)}`).join('');
  return `M${scale.x(first.at)} ${scale.y(first.value)}${line}H${scale.x(end)}`;
}

/** Cost of the best schedule and the proven limit over time: where the two meet, nothing better exists. */
export function ProgressChart({ run }: { run: Run }) {
  const points = run.points.filter((point) => point.best !== null || point.bound !== null);
  if (points.length === 0) return <p className="t2 py-8 text-center">{run.status === 'queued' ? 'Waiting for its turn.' : run.status === 'running' ? 'No answer found yet.' : 'It found no answer.'}</p>;
  const span = Math.max(run.elapsedSeconds, ...points.map((point) => point.seconds), 0.1);
  const scale = scaleOf(points, span);
  const words = `Best so far ${run.best ?? 'none'}, proven limit ${run.bound ?? 'none'}, after ${span.toFixed(1)} seconds`;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="gen-chart w-full" role="img" aria-label={words}>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line x1={PAD.left} x2={WIDTH - PAD.right} y1={scale.y(tick)} y2={scale.y(tick)} stroke="var(--line)" />
          <text x={PAD.left - 6} y={scale.y(tick) + 4} textAnchor="end" fontSize="11" fill="var(--text-3)">
            {tick.toLocaleString('en-US')}
          </text>
        </g>
      ))}
      {[0, 0.5, 1].map((share) => (
        <text key={share} x={scale.x(span * share)} y={HEIGHT - 6} textAnchor={share === 1 ? 'end' : 'middle'} fontSize="11" fill="var(--text-3)">
          {`${(span * share).toFixed(span < 10 ? 1 : 0)} s`}
        </text>
      ))}
      <path d={steps(points, (point) => point.bound, scale, span)} fill="none" stroke="var(--text-2)" strokeDasharray="4 3" />
      <path d={steps(points, (point) => point.best, scale, span)} fill="none" stroke="var(--accent)" strokeWidth="2" />
    </svg>
  );
}
