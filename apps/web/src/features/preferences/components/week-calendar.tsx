'use client';
import type { PreferenceWeek } from '@housestaff/api-client';
import { Icon, Segmented, cx } from '@housestaff/ui';
import { Ban, Heart } from 'lucide-react';
import { useState } from 'react';
import { dayRange, today } from '@/shell/dates';
import { monthsOf, standingWords, weekWords, type Standing, type WeeksForm } from '../model/weeks-form';

type Brush = 'preferred' | 'blocked' | 'either';
const BRUSHES: readonly { value: Brush; label: string }[] = [
  { value: 'preferred', label: 'Prefer' },
  { value: 'blocked', label: 'Block' },
  { value: 'either', label: 'Either way' },
];
const standingOf = (brush: Brush): Standing => (brush === 'either' ? null : brush);

interface WeekProps {
  week: PreferenceWeek;
  standing: Standing;
  /** Why it can't be painted. */
  fixed: string | null;
  onClick: () => void;
  onDrag: () => void;
}

function Week({ week, standing, fixed, onClick, onDrag }: WeekProps) {
  // Drawn over with the button down, weeks are painted; a click alone also takes the colour off again.
  const drag = (event: { buttons: number }) => event.buttons === 1 && onDrag();
  return (
    <button type="button" className={cx('wk', standing)} aria-label={`${dayRange(week.from, week.to)}: ${standingWords(standing)}`} disabled={fixed !== null} title={fixed ?? undefined} onClick={onClick} onPointerEnter={drag} onPointerLeave={drag}>
      <span>{weekWords(week)}</span>
      {standing && <Icon of={standing === 'blocked' ? Ban : Heart} small />}
    </button>
  );
}

export interface WeekCalendarProps {
  weeks: readonly PreferenceWeek[];
  form: WeeksForm;
  editable: boolean;
  onPaint: (week: string, standing: Standing) => void;
}

/** The year, a line for each month; weeks are painted with what one says of them. */
export function WeekCalendar({ weeks, form, editable, onPaint }: WeekCalendarProps) {
  const [brush, setBrush] = useState<Brush>('preferred');
  const now = today();
  const paint = (week: PreferenceWeek, standing: Standing) => editable && week.to > now && onPaint(week.from, standing);
  return (
    <div className="wks">
      {editable && (
        <div className="row gap-3 flex-wrap">
          <Segmented label="What a tap on a week says" value={brush} options={BRUSHES} onChange={setBrush} />
          <span className="t12 t3">Then tap the weeks; tap again to take it back.</span>
        </div>
      )}
      <ul className="wk-months">
        {monthsOf(weeks).map((month) => (
          <li key={month.id}>
            <h3 id={`weeks-${month.id}`}>{month.name}</h3>
            <div className="wk-line" role="group" aria-labelledby={`weeks-${month.id}`}>
              {month.weeks.map((week) => {
                const standing = form.weeks[week.from] ?? null;
                const fixed = !editable ? 'Only read' : week.to <= now ? 'This week is over' : null;
                return <Week key={week.from} week={week} standing={standing} fixed={fixed} onClick={() => paint(week, standing === standingOf(brush) ? null : standingOf(brush))} onDrag={() => paint(week, standingOf(brush))} />;
              })}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
