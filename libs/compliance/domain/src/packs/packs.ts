import { NotFound } from '@housestaff/kernel';
import type { RulePack } from '../rule-pack';
import { ANESTHESIOLOGY_PACK } from './anesthesiology.pack';
import { COMMON_PACK } from './common.pack';
import { EMERGENCY_MEDICINE_PACK } from './emergency-medicine.pack';
import { FAMILY_MEDICINE_PACK } from './family-medicine.pack';
import { INTERNAL_MEDICINE_PACK } from './internal-medicine.pack';
import { PEDIATRICS_PACK } from './pediatrics.pack';
import { SURGERY_PACK } from './surgery.pack';

/** Every version of every pack that a program may be held to; a changed pack is a new version beside the old one. */
export const PACKS: readonly RulePack[] = [
  COMMON_PACK,
  EMERGENCY_MEDICINE_PACK,
  INTERNAL_MEDICINE_PACK,
  FAMILY_MEDICINE_PACK,
  SURGERY_PACK,
  PEDIATRICS_PACK,
  ANESTHESIOLOGY_PACK,
];

/** Throws NotFound. */
export function packNamed(id: string, version: number): RulePack {
  const pack = PACKS.find((one) => one.id === id && one.version === version);
  if (!pack) throw new NotFound('rule pack', `${id} ${version}`);
  return pack;
}
