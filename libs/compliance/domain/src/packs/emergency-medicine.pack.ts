import { specialtyPack } from './specialty-pack';

const inTheDepartment = { on: true, categories: ['emergency'] };

export const EMERGENCY_MEDICINE_PACK = specialtyPack({
  id: 'emergency-medicine',
  name: 'Emergency medicine (example)',
  note:
    'An example to be verified with your review committee, not text of the requirements. In the department: shifts of at most 12 hours, ' +
    'rest at least as long as the shift before, 60 hours of patient care and 72 hours in all a week, at most 6 nights in a row. On every rotation: ' +
    'one day in each seven free, not on average.',
  rules: {
    'one-day-in-seven': {},
    'night-float': { ...inTheDepartment, limit: 6 },
    'longest-shift': { ...inTheDepartment, limit: 12 },
    'rest-as-long-as-shift': { ...inTheDepartment, limit: 1 },
    'patient-care-week': { ...inTheDepartment, limit: 60 },
    'department-week': { ...inTheDepartment, limit: 72 },
  },
  settings: { freeDayAveraged: false },
});
