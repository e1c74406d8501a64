'use client';
import type { PreferenceWeek } from '@housestaff/api-client';
import { Button, Icon, Segmented, cx } from '@housestaff/ui';
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
    <button type="button" className={cx('wk', standing)} aria-label={`${dayRange(week.from, week.to)}: ${standingWords(standing)}${week.service ? `, on ${week.service}` : ''}`} disabled={fixed !== null} title={fixed ?? undefined} onClick={onClick} onPointerEnter={drag} onPointerLeave={drag}>
      <span>{weekWords(week)}</span>
      <span className="row gap-1">
        {standing && <Icon of={standing === 'blocked' ? Ban : Heart} small />}
        {week.service && <b>{week.service}</b>}
      </span>
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
  const [allShown, setAllShown] = useState(false);
  const now = today();
  const months = monthsOf(weeks);
  const ahead = months.filter((month) => month.weeks.some(({ to }) => to > now));
  // Of a year that is over, all.
  const shown = allShown || ahead.length === 0 ? months : ahead;
  const paint = (week: PreferenceWeek, standing: Standing) => editable && week.to > now && onPaint(week.from, standing);
  return (
    <div className="wks">
      {editable && (
        <div className="wk-brush">
          <Segmented label="What a tap on a week says" value={brush} options={BRUSHES} onChange={setBrush} />
          <span className="t12 t3">Then tap the weeks; tap again to take it back.</span>
        </div>
      )}
      <ul className="wk-months">
        {shown.map((month) => (
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
      {weeks.some(({ service }) => service) && <p className="t12 t3">Letters in a week: the service of the published schedule.</p>}
      {shown.length < months.length && (
        <Button size="small" variant="ghost" className="self-start" onClick={() => setAllShown(true)}>
          Show the months that are over
        </Button>
      )}
    </div>
  );
}
