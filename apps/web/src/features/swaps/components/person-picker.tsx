'use client';
import { Combobox } from '@housestaff/ui';
import { useEveryone } from '@/features/leave/api/use-leave';

export interface PersonPickerProps {
  label: string;
  programId: string | undefined;
  value: string | null;
  /** Who can't be chosen. */
  without?: string | null;
  onChange: (personId: string | null) => void;
}

/** Residents and faculty who are here. */
export function PersonPicker({ label, programId, value, without, onChange }: PersonPickerProps) {
  const people = useEveryone(programId);
  const options = (people.data ?? []).filter(({ id, active, kind }) => active && id !== without && (kind === 'resident' || kind === 'faculty')).map(({ id, displayName }) => ({ value: id, label: displayName }));
  return <Combobox label={label} value={value} options={options} placeholder={people.isPending ? 'Loading people' : 'Type a name'} error={people.isLoadingError ? 'The people did not load' : null} onChange={onChange} />;
}
