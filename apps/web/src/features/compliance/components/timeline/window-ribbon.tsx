import type { Rotation, WindowOfTimeline } from '@housestaff/api-client';
import { cx, rotationClass } from '@housestaff/ui';
import { dayRange } from '@/shell/dates';
import { figure } from '../../model/figures';
import { placeOf, type YearScale } from '../../model/year-scale';

/** The averages of the year below the weeks that they are over: whose they are, and what they came to. The list below has them in words. */
export function WindowRibbon({ windows, scale, rotations }: { windows: readonly WindowOfTimeline[]; scale: YearScale; rotations: ReadonlyMap<string, Rotation> }) {
  return (
    <div className="tl-ribbon" aria-hidden>
      {windows.map((window) => {
        const rotation = rotations.get(window.rotationId ?? '');
        return (
          <span key={`${window.rotationId}${window.from}`} className={cx('tl-window', window.status)} style={placeOf(window, scale)} title={`${rotation?.name ?? 'Between rotations'}, ${dayRange(window.from, window.to)}`}>
            <span className={cx('tl-rot', rotation ? rotationClass(rotation.colour) : 'none')}>{rotation?.abbreviation}</span>
            <b>{window.average === null ? '?' : figure(window.average)}</b>
          </span>
        );
      })}
    </div>
  );
}
