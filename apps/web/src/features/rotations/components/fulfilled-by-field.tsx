'use client';
import type { Rotation } from '@housestaff/api-client';
import { ItemsField } from '@/features/plans/components/many-pick';

interface FulfilledByFieldProps {
  label: string;
  rotationId: string;
  value: string[];
  rotations: ReadonlyMap<string, Rotation>;
  editable: boolean;
  onChange: (rotationIds: string[]) => void;
}

/** Other rotations whose blocks count for a requirement. */
export function FulfilledByField({ label, rotationId, value, rotations, editable, onChange }: FulfilledByFieldProps) {
  const options = [...rotations.values()].filter((one) => one.id !== rotationId && (one.active || value.includes(one.id))).map((one) => ({ value: one.id, label: `${one.abbreviation} ${one.name}` }));
  const words = value.length === 0 ? (editable ? 'No other' : '–') : value.map((id) => rotations.get(id)?.abbreviation ?? '?').join(', ');
  return <ItemsField label={label} options={options} value={value} words={words} error={null} editable={editable} onChange={onChange} />;
}
