'use client';
import { cx } from '@housestaff/ui';
import { useRef, type KeyboardEvent } from 'react';
import { letterOf, ticksOf, type FrontPoint } from '../model/front';

const WIDTH = 640;
const HEIGHT = 260;
const PAD = { left: 52, right: 24, top: 20, bottom: 46 };

interface ParetoChartProps {
  /** From left to right. */
  points: readonly FrontPoint[];
  chosen: number;
  onChoose: (id: number) => void;
  xName: string;
  yName: string;
}

function scaleOf(values: readonly number[], from: number, to: number) {
  const ticks = ticksOf(Math.min(...values), Math.max(...values, Math.min(...values) + 1));
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  return { ticks, at: (value: number) => from + ((value - low) / (high - low || 1)) * (to - from) };
}

const MOVES: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function Axes({ x, y, xName, yName }: { x: ReturnType<typeof scaleOf>; y: ReturnType<typeof scaleOf>; xName: string; yName: string }) {
  return (
    <g aria-hidden className="pt-axes">
      {y.ticks.map((tick) => (
        <g key={tick}>
          <line x1={PAD.left} x2={WIDTH - PAD.right} y1={y.at(tick)} y2={y.at(tick)} />
          <text x={PAD.left - 8} y={y.at(tick) + 4} textAnchor="end">
            {tick.toLocaleString('en-US')}
          </text>
        </g>
      ))}
      {x.ticks.map((tick) => (
        <text key={tick} x={x.at(tick)} y={HEIGHT - PAD.bottom + 22} textAnchor="middle">
          {tick.toLocaleString('en-US')}
        </text>
      ))}
      <text x={PAD.left} y={10}>{`${yName}, lower is better`}</text>
      <text x={WIDTH - PAD.right} y={HEIGHT - 6} textAnchor="end">{`${xName}, lower is better`}</text>
    </g>
  );
}

/** Answers by two aims. A point is chosen by mouse, by Tab and the arrow keys, or by its letter in the table. */
export function ParetoChart({ points, chosen, onChoose, xName, yName }: ParetoChartProps) {
  const svg = useRef<SVGSVGElement>(null);
  const x = scaleOf(points.map((point) => point.x), PAD.left, WIDTH - PAD.right);
  const y = scaleOf(points.map((point) => point.y), HEIGHT - PAD.bottom, PAD.top);
  const line = points.filter((point) => point.onFront).map((point, at) => `${at === 0 ? 'M' : 'L'}${x.at(point.x)} ${y.at(point.y)}`);
  const go = (event: KeyboardEvent, at: number) => {
    const next = points[at + (MOVES[event.key] ?? 0)];
    if (!(event.key in MOVES) || !next) return;
    event.preventDefault();
    onChoose(next.id);
    svg.current?.querySelector<SVGGElement>(`[data-answer="${next.id}"]`)?.focus();
  };
  const press = (event: KeyboardEvent, at: number, id: number) => {
    if (event.key !== 'Enter' && event.key !== ' ') return go(event, at);
    event.preventDefault();
    onChoose(id);
  };
  // The chosen one last: it lies on top where answers meet.
  const drawn = points.map((point, at) => ({ point, at })).sort((one, other) => Number(one.point.id === chosen) - Number(other.point.id === chosen));
  return (
    <svg ref={svg} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="pareto" role="radiogroup" aria-label={`Answers by ${xName} and ${yName}`}>
      <Axes x={x} y={y} xName={xName} yName={yName} />
      <path d={line.join('')} className="pt-front" />
      {drawn.map(({ point, at }) => (
        <g
          key={point.id}
          role="radio"
          aria-checked={point.id === chosen}
          aria-label={`${letterOf(point.id)}, ${point.label}: ${xName} ${Math.round(point.x)}, ${yName} ${Math.round(point.y)}`}
          tabIndex={point.id === chosen ? 0 : -1}
          data-answer={point.id}
          className={cx('pt', point.onFront && 'front', point.id === chosen && 'on')}
          transform={`translate(${x.at(point.x)} ${y.at(point.y)})`}
          onClick={() => onChoose(point.id)}
          onKeyDown={(event) => press(event, at, point.id)}
        >
          <circle r={11} className="pt-hit" />
          <circle r={9} />
          <text y={4} textAnchor="middle">
            {letterOf(point.id)}
          </text>
        </g>
      ))}
    </svg>
  );
}
