import type { RulePack, RulePolicy } from '../rule-pack';
import { NO_SUPERVISION } from '../supervision-policy';

const violation: Omit<RulePolicy, 'limit'> = { on: true, severity: 'violation', categories: null, verify: false };

/** The Common Program Requirements. What they leave to the specialty is marked to be verified. */
export const COMMON_PACK: RulePack = {
  id: 'common',
  version: 1,
  name: 'Common Program Requirements',
  edition: '2025',
  verify: false,
  note: 'The limit on nights of night float in a row is left to the specialty: verify it.',
  rules: {
    'eighty-hour-week': { ...violation, limit: 80 },
    'eight-hours-between': { ...violation, severity: 'warning', limit: 8 },
    'fourteen-after-call': { ...violation, limit: 14 },
    'one-day-in-seven': { ...violation, limit: 7 },
    'twenty-four-plus-four': { ...violation, limit: 28 },
    moonlighting: { ...violation, limit: 2 },
    'night-float': { ...violation, limit: 6, verify: true },
    'every-third-night': { ...violation, limit: 3 },
    'home-call': { ...violation, limit: 80 },
    'longest-shift': { ...violation, on: false, limit: 12, verify: true },
    'rest-as-long-as-shift': { ...violation, on: false, limit: 1, verify: true },
    'patient-care-week': { ...violation, on: false, limit: 60, verify: true },
    'department-week': { ...violation, on: false, limit: 72, verify: true },
  },
  averaging: { days: 28, longestMonth: 31, shortStayIsAWeek: true },
  rounding: { freeDays: 'floor', callNights: 'floor' },
  settings: { breakMinutes: 120, weekendBesideLeaveIsFree: true, longCallHours: 24, freeDayAveraged: true },
  supervision: NO_SUPERVISION,
};
