import { specialtyPack } from './specialty-pack';

export const PEDIATRICS_PACK = specialtyPack({
  id: 'pediatrics',
  name: 'Pediatrics (example)',
  note: 'An example to be verified with your review committee, not text of the requirements: the common rules, and at most 6 nights of night float in a row.',
  rules: { 'night-float': { limit: 6 } },
});
