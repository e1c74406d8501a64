import type { BlockOverview } from '@housestaff/api-client';
import { figure } from '../model/figures';

/** Across one block, in the drawing's own units. */
const STEP = 100;
const HEIGHT = 100;

interface Scale {
  low: number;
  high: number;
}

function scaleOf(blocks: readonly BlockOverview[], limit: number | null): Scale {
  const hours = blocks.flatMap(({ averageHours, highestHours }) => [averageHours, highestHours]).filter((value) => value !== null);
  const all = limit === null ? hours : [...hours, limit];
  return { low: Math.floor((Math.min(...all) - 5) / 10) * 10, high: Math.ceil((Math.max(...all) + 2) / 10) * 10 };
}

const y = (hours: number, { low, high }: Scale) => HEIGHT - ((hours - low) / (high - low || 1)) * HEIGHT;

/** A line through the blocks that have a figure; it breaks where one has none. */
function path(values: readonly (number | null)[], scale: Scale): string {
  let pen = 'M';
  let line = '';
  values.forEach((value, index) => {
    if (value === null) {
      pen = 'M';
      return;
    }
    line += `${pen}${(index + 0.5) * STEP} ${y(value, scale)}`;
    pen = 'L';
  });
  return line;
}

function Dots({ values, scale, className }: { values: readonly (number | null)[]; scale: Scale; className: string }) {
  return values.map((value, index) => value !== null && <i key={index} className={className} style={{ left: `${((index + 0.5) / values.length) * 100}%`, top: `${y(value, scale)}%` }} />);
}

/** Weekly hours over the year, drawn below the blocks they belong to; the figures are in the rows below. */
export function HoursTrend({ blocks, limit }: { blocks: readonly BlockOverview[]; limit: number | null }) {
  const highest = blocks.map((block) => block.highestHours);
  const average = blocks.map((block) => block.averageHours);
  if (average.every((value) => value === null)) return null;
  const scale = scaleOf(blocks, limit);
  return (
    <tr className="ct-hours" aria-hidden>
      <td className="ct-name">
        <b>Hours a week</b>
        <span className="ct-key">
          <i className="highest" /> highest
        </span>
        <span className="ct-key">
          <i className="average" /> average
        </span>
        {limit !== null && (
          <span className="ct-key">
            <i className="limit" /> limit {figure(limit)}
          </span>
        )}
      </td>
      <td colSpan={blocks.length}>
        <div className="ct-plot">
          <svg viewBox={`0 0 ${blocks.length * STEP} ${HEIGHT}`} preserveAspectRatio="none">
            {limit !== null && <path className="limit" d={`M0 ${y(limit, scale)}H${blocks.length * STEP}`} />}
            <path className="average" d={path(average, scale)} />
            <path className="highest" d={path(highest, scale)} />
          </svg>
          <Dots values={average} scale={scale} className="average" />
          <Dots values={highest} scale={scale} className="highest" />
          <span className="ct-axis" style={{ top: 0 }}>
            {scale.high}
          </span>
          <span className="ct-axis" style={{ bottom: 0 }}>
            {scale.low}
          </span>
        </div>
      </td>
      <td />
    </tr>
  );
}
