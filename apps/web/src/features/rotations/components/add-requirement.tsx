'use client';
import type { Rotation } from '@housestaff/api-client';
import { Button, Combobox, Select } from '@housestaff/ui';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { PgysField } from './pgys-field';

const PGYS = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: `PGY-${value}` }));

export interface AddRequirementProps {
  label: string;
  rotations: readonly Rotation[];
  /** Whether a row may be about people of several PGYs together, or of any. */
  together: boolean;
  /** Of one PGY unless `together`. */
  onAdd: (rotationId: string, pgys: number[] | null) => void;
}

/** Adds a row for a rotation and whom it is about. */
export function AddRequirement({ label, rotations, together, onAdd }: AddRequirementProps) {
  const [rotationId, setRotation] = useState<string | null>(null);
  const [pgys, setPgys] = useState<number[] | null>(together ? null : [1]);
  const choices = rotations.map((rotation) => ({ value: rotation.id, label: rotation.name }));
  const add = () => {
    if (rotationId) onAdd(rotationId, pgys);
    setRotation(null);
  };
  return (
    <div className="row flex-wrap items-end p-3">
      <div className="w-56">
        <Combobox label="Rotation" value={rotationId} options={choices} onChange={setRotation} />
      </div>
      {together ? <PgysField label="For" visibleLabel editable value={pgys} onChange={setPgys} /> : <Select label="For" visibleLabel value={String(pgys?.[0] ?? 1)} options={PGYS} onChange={(pgy) => setPgys([Number(pgy)])} />}
      <Button icon={Plus} disabledReason={rotationId ? null : 'Choose a rotation first'} onClick={add}>
        {label}
      </Button>
    </div>
  );
}
