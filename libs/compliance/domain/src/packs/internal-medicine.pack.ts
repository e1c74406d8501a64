import { specialtyPack } from './specialty-pack';

export const INTERNAL_MEDICINE_PACK = specialtyPack({
  id: 'internal-medicine',
  name: 'Internal medicine (example)',
  note: 'An example to be verified with your review committee, not text of the requirements: the common rules, at most 6 nights of night float in a row, and call no more often than every third night on average.',
  rules: { 'night-float': { limit: 6 }, 'every-third-night': { limit: 3 } },
});
