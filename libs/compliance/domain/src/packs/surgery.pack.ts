import { specialtyPack } from './specialty-pack';

export const SURGERY_PACK = specialtyPack({
  id: 'surgery',
  name: 'Surgery (example)',
  note: 'An example to be verified with your review committee, not text of the requirements: the common rules, and at most 6 nights of night float in a row. The months of night float in a year are not counted.',
  rules: { 'night-float': { limit: 6 } },
});
