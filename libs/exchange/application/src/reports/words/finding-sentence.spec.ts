import type { ReportFinding } from '../compliance-report';
import { findingSentence } from './finding-sentence';

const ZONE = 'America/New_York';
const BASE: ReportFinding = {
  ...{ id: 'x', ruleId: 'eighty-hour-week', personId: 'p', personName: 'Iyer', rotationId: null, from: '2026-07-01', to: '2026-07-29', measured: 91, limit: 80, unit: 'hours' },
  ...{ severity: 'violation', paragraph: '6.20', at: null, place: null, basis: 'scheduled', hours: 312, days: 28, eligibleDays: 24, override: null, rows: [], leave: [], missing: [] },
};
const AT = '2026-07-03T22:30:00.000Z';
const said = (more: Partial<ReportFinding>): string => findingSentence({ ...BASE, ...more }, ZONE);

describe('a finding in a sentence', () => {
  it.each<[Partial<ReportFinding>, string]>([
    [{ leave: [{ kind: 'vacation', days: 4 }] }, '312 h over 24 eligible days = 91 h a week, at most 80 h; 4 vacation days left out.'],
    [{ leave: [{ kind: 'vacation', days: 3 }, { kind: 'sick', days: 0.5 }, { kind: 'vacation', days: 0.5 }] }, '312 h over 24 eligible days = 91 h a week, at most 80 h; 3.5 vacation days and 0.5 sick days left out.'],
    [{ hours: 90, eligibleDays: 2, days: 2, measured: 90 }, '90 h over 2 eligible days, taken as a whole week, = 90 h a week, at most 80 h.'],
    [{ hours: 24, eligibleDays: 2, days: 2, measured: 84 }, '24 h over 2 eligible days = 84 h a week, at most 80 h.'],
    [{ measured: 80.04, hours: 320.16, eligibleDays: 28 }, '320.2 h over 28 eligible days = 80.04 h a week, at most 80 h.'],
    [{ ruleId: 'home-call' }, 'With the time worked during at-home call: 312 h over 24 eligible days = 91 h a week, at most 80 h.'],
    [{ ruleId: 'one-day-in-seven', measured: 1, limit: 3, hours: null }, '1 free day in 24 eligible days; at least 3.'],
    [{ ruleId: 'one-day-in-seven', measured: 0, limit: 3, hours: null }, 'No free day in 24 eligible days; at least 3.'],
    [{ ruleId: 'eight-hours-between', measured: 6.5, limit: 8, at: AT }, '6.5 h of rest before Fri 3 Jul 2026, 18:30; at least 8 h.'],
    [{ ruleId: 'twenty-four-plus-four', measured: 30, limit: 28, at: AT }, '30 h on end from Fri 3 Jul 2026, 18:30; at most 28 h.'],
    [{ ruleId: 'night-float', measured: 7, limit: 6 }, '7 nights of night float in a row; at most 6.'],
    [{ ruleId: 'every-third-night', measured: 9, limit: 8 }, '9 nights of in-house call in 24 eligible days; at most 8, one in three.'],
    [{ ruleId: 'moonlighting', measured: 1, limit: 2 }, 'Moonlighting as PGY-1 on 1 Jul 2026; allowed from PGY-2 on.'],
    [{ ruleId: 'supervision', personId: null, personName: '', place: 'Clinic · AM', measured: 1, limit: 2 }, 'Clinic · AM: 1 attending present, 2 needed.'],
    [{ ruleId: 'duties-overlap', measured: 3, limit: 0 }, 'Two duties at the same time for 3 h. Nothing else is measured until one of them is taken away.'],
    [{ ruleId: 'of-next-year', measured: 2, limit: 1, unit: 'nights' }, 'Measured 2 nights, limit 1 night.'],
    [{ severity: 'not-assessable', measured: null, missing: ['ICU day', 'Night'] }, "Can't be told: no times for ICU day, Night."],
    [{ severity: 'not-assessable', measured: null, ruleId: 'moonlighting' }, "Can't be told: no PGY is entered for the day."],
  ])('%j', (more, expected) => expect(said(more)).toBe(expected));
});
