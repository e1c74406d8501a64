import { periodRule } from '../period-rule';
import { restsOf } from '../rests';
import type { WorkPeriod } from '../work-periods';

const HOUR = 3_600_000;

/** CPR 2025, 6.21.a: at least 14 hours free after 24 hours of in-house call, from when the resident leaves. */
export const fourteenAfterCall = periodRule({
  id: 'fourteen-after-call',
  paragraph: '6.21.a',
  paragraph2023: 'VI.F.2.b',
  unit: 'hours',
  sense: 'at-least',
  occurrences: ({ periods }, { settings }) => restsOf(periods, (period) => isLongCall(period, settings.longCallHours)),
});

function isLongCall({ start, end, rows }: WorkPeriod, hours: number): boolean {
  return end - start >= hours * HOUR && rows.some((row) => row.kind === 'call' && row.place === 'in-house');
}
