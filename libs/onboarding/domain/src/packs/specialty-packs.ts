import { NotFound } from '@housestaff/kernel';
import { ANESTHESIOLOGY } from './anesthesiology.pack';
import { EMERGENCY_MEDICINE } from './emergency-medicine.pack';
import { FAMILY_MEDICINE } from './family-medicine.pack';
import { INTERNAL_MEDICINE } from './internal-medicine.pack';
import { PEDIATRICS } from './pediatrics.pack';
import type { SpecialtyPack } from './specialty-pack';
import { SURGERY } from './surgery.pack';

/** In the order in which they are offered. */
export const SPECIALTY_PACKS: readonly SpecialtyPack[] = [FAMILY_MEDICINE, INTERNAL_MEDICINE, EMERGENCY_MEDICINE, PEDIATRICS, SURGERY, ANESTHESIOLOGY];

/** Throws NotFound. */
export function specialtyPack(id: string): SpecialtyPack {
  const pack = SPECIALTY_PACKS.find((one) => one.id === id);
  if (!pack) throw new NotFound('specialty pack', id);
  return pack;
}
