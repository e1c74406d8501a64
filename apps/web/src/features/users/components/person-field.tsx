'use client';
import type { Person } from '@housestaff/api-client';
import { Combobox } from '@housestaff/ui';

export interface PersonFieldProps {
  label: string;
  people: readonly Person[];
  value: string | null;
  onChange: (person: Person | null) => void;
}

/** One of the people on the schedule, or nobody. */
export function PersonField({ label, people, value, onChange }: PersonFieldProps) {
  const options = people.map((person) => ({
    value: person.id,
    label: person.displayName,
    row: (
      <>
        <span className="grow">{person.displayName}</span>
        <span className="t3 t12">{person.email ?? 'no e-mail'}</span>
      </>
    ),
  }));
  return <Combobox label={label} value={value} options={options} placeholder="Nobody on the schedule" onChange={(id) => onChange(people.find((person) => person.id === id) ?? null)} />;
}
