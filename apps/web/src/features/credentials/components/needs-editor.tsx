'use client';
import type { Activity, QualificationType, Rotation } from '@housestaff/api-client';
import { Combobox, IconButton, Select } from '@housestaff/ui';
import { X } from 'lucide-react';
import type { TypeInput } from '../api/use-credentials';
import { LEVELS } from '../model/credential-words';

type Need = TypeInput['requiredBy'][number];

export interface NeedsEditorProps {
  family: QualificationType['family'];
  needs: readonly Need[];
  rotations: readonly Rotation[];
  activities: readonly Activity[];
  error: string | null;
  onChange: (needs: Need[]) => void;
}

const ANY = 'any';
const LEAST = [{ value: ANY, label: 'Any level' }, ...LEVELS] as const;

/** Rotations and activities that ask for a type, each once. */
export function NeedsEditor({ family, needs, rotations, activities, error, onChange }: NeedsEditorProps) {
  const all = [
    ...rotations.map(({ id, name }) => ({ value: `rotation ${id}`, label: name, row: name })),
    ...activities.map(({ id, name }) => ({ value: `activity ${id}`, label: `${name} (activity)`, row: `${name} (activity)` })),
  ];
  const keyOf = ({ kind, id }: Need) => `${kind} ${id}`;
  const free = all.filter(({ value }) => !needs.some((need) => keyOf(need) === value));
  const add = (value: string | null) => {
    const [kind, id] = (value ?? '').split(' ');
    if (id && (kind === 'rotation' || kind === 'activity')) onChange([...needs, { kind, id, leastLevel: null }]);
  };
  return (
    <div className="fld">
      <Combobox key={needs.length} label="Asked for by" value={null} options={free} placeholder="Add a rotation or an activity" hint="Whoever hasn't got it is not given these, and a draft that does so warns." error={error} onChange={add} />
      <ul>
        {needs.map((need) => (
          <li key={keyOf(need)} className="row min-h-8">
            <span className="grow clip">{all.find(({ value }) => value === keyOf(need))?.label ?? 'Not in use any more'}</span>
            {family === 'procedure' && (
              <Select label="Least level" value={need.leastLevel ?? ANY} options={LEAST} onChange={(level) => onChange(needs.map((one) => (one === need ? { ...need, leastLevel: level === ANY ? null : level } : one)))} />
            )}
            <IconButton icon={X} size="small" label="Take away" onClick={() => onChange(needs.filter((one) => one !== need))} />
          </li>
        ))}
      </ul>
    </div>
  );
}
