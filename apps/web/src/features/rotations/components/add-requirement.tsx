'use client';
import type { Rotation } from '@housestaff/api-client';
import { Button, Combobox, Select } from '@housestaff/ui';
import { Plus } from 'lucide-react';
import { useState } from 'react';

const PGYS = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: `PGY-${value}` }));

export interface AddRequirementProps {
  label: string;
  rotations: readonly Rotation[];
  /** Whether a row may be about people of any PGY together. */
  anyPgy: boolean;
  onAdd: (rotationId: string, pgy: number | null) => void;
}

/** Adds a row for a rotation and a PGY. */
export function AddRequirement({ label, rotations, anyPgy, onAdd }: AddRequirementProps) {
  const [rotationId, setRotation] = useState<string | null>(null);
  const [pgy, setPgy] = useState(anyPgy ? 'any' : '1');
  const choices = rotations.map((rotation) => ({ value: rotation.id, label: rotation.name }));
  const add = () => {
    if (rotationId) onAdd(rotationId, pgy === 'any' ? null : Number(pgy));
    setRotation(null);
  };
  return (
    <div className="row flex-wrap items-end p-3">
      <div className="w-56">
        <Combobox label="Rotation" value={rotationId} options={choices} onChange={setRotation} />
      </div>
      <Select label="For" visibleLabel value={pgy} options={anyPgy ? [{ value: 'any', label: 'Any PGY' }, ...PGYS] : PGYS} onChange={setPgy} />
      <Button icon={Plus} disabledReason={rotationId ? null : 'Choose a rotation first'} onClick={add}>
        {label}
      </Button>
    </div>
  );
}
