import { specialtyPack } from './specialty-pack';

export const FAMILY_MEDICINE_PACK = specialtyPack({
  id: 'family-medicine',
  name: 'Family medicine (example)',
  note: 'An example to be verified with your review committee, not text of the requirements: the common rules, and at most 6 nights of night float in a row.',
  rules: { 'night-float': { limit: 6 } },
});
