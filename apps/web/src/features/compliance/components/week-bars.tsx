import type { WeekHours } from '@housestaff/api-client';
import { PanelSection } from '@housestaff/ui';
import { figure, shortRange } from '../model/figures';

/** The window week by week, beside its limit: the hours that are judged, and the logged ones where there are any. */
export function WeekBars({ weeks, limit, judged }: { weeks: readonly WeekHours[]; limit: number; judged: string }) {
  if (weeks.length === 0) return null;
  const top = Math.max(limit * 1.1, ...weeks.flatMap((week) => [week.hours, week.loggedHours ?? 0]));
  const logs = weeks.some((week) => week.loggedHours !== null);
  const share = (hours: number) => `${(hours / top) * 100}%`;
  return (
    <PanelSection title="By week" aside={logs ? `${judged}, logged` : judged}>
      <table className="cm-weeks">
        <caption className="vh">{`Hours by week, limit ${figure(limit)}`}</caption>
        <tbody>
          {weeks.map((week) => {
            const away = week.leave && week.hours === 0;
            const logged = week.loggedHours;
            return (
              <tr key={week.from}>
                <th scope="row">{shortRange(week.from, week.to)}</th>
                <td className="cm-week">
                  <span className={away ? 'away' : undefined}>
                    {!away && <i className={week.hours > limit ? 'over' : undefined} style={{ width: share(week.hours) }} />}
                    {logged !== null && <em style={{ width: share(logged) }} />}
                    <u style={{ left: share(limit) }} />
                  </span>
                </td>
                <td className="num b6">{away ? 'leave' : figure(week.hours)}</td>
                {logs && <td className="num t3">{figure(logged)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </PanelSection>
  );
}
