import type { RulePack } from '../rule-pack';

export const COMMON_PACK: RulePack = {
  id: 'common',
  version: 1,
  edition: '2025',
  rules: {
    'eighty-hour-week': { on: true, severity: 'violation', limit: 80 },
    'one-day-in-seven': { on: true, severity: 'violation', limit: 7 },
    'twenty-four-plus-four': { on: true, severity: 'violation', limit: 28 },
    'fourteen-after-call': { on: true, severity: 'violation', limit: 14 },
    'eight-hours-between': { on: true, severity: 'warning', limit: 8 },
  },
  averaging: { days: 28, longestMonth: 31 },
  rounding: { freeDays: 'floor' },
  settings: { breakMinutes: 120, weekendBesideLeaveIsFree: true, longCallHours: 24 },
};
