'use client';
import type { Activity } from '@housestaff/api-client';
import { Button, Check, Combobox } from '@housestaff/ui';
import { X } from 'lucide-react';

interface ActivityPickerProps {
  label: string;
  /** What stands when none are named. */
  everyone: string;
  activities: readonly Activity[];
  value: readonly string[] | null;
  editable: boolean;
  error: string | null;
  onChange: (value: string[] | null) => void;
}

/** Named activities, or all of their kind. */
export function ActivityPicker({ label, everyone, activities, value, editable, error, onChange }: ActivityPickerProps) {
  const byId = new Map(activities.map((one) => [one.id, one]));
  const free = activities.filter((one) => !value?.includes(one.id)).map((one) => ({ value: one.id, label: `${one.code} ${one.name}` }));
  return (
    <fieldset className="apick" disabled={!editable}>
      <legend className="lbl">{label}</legend>
      <Check label={everyone} checked={value === null} onChange={(event) => onChange(event.target.checked ? null : [])} />
      {value !== null && (
        <>
          <ul className="row flex-wrap gap-1">
            {value.map((id) => (
              <li key={id}>
                <Button size="small" disabledReason={editable ? null : 'you may only look'} aria-label={`Remove ${byId.get(id)?.name ?? 'activity'} from ${label}`} onClick={() => onChange(value.filter((one) => one !== id))}>
                  {byId.get(id)?.code ?? 'Unknown'}
                  <X className="i s" aria-hidden />
                </Button>
              </li>
            ))}
          </ul>
          {editable && <Combobox key={value.length} label={`Add to ${label}`} hideLabel value={null} options={free} placeholder="Add an activity" onChange={(id) => id && onChange([...value, id])} />}
        </>
      )}
      {error && <p className="t12 bad">{error}</p>}
    </fieldset>
  );
}
