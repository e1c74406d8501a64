import { specialtyPack } from './specialty-pack';

export const ANESTHESIOLOGY_PACK = specialtyPack({
  id: 'anesthesiology',
  name: 'Anesthesiology (example)',
  note: 'An example to be verified with your review committee, not text of the requirements: the common rules, and at most 6 nights of night float in a row. Time between cases counts as work.',
  rules: { 'night-float': { limit: 6 } },
});
