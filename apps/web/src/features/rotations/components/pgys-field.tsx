'use client';
import { PopField, Ticks } from '@/features/plans/components/many-pick';
import { pgysLabel } from './requirement-rows';

const USUAL = [1, 2, 3, 4, 5];

interface PgysFieldProps {
  label: string;
  /** Null: any. */
  value: number[] | null;
  editable: boolean;
  visibleLabel?: boolean;
  onChange: (pgys: number[] | null) => void;
}

/** Whose heads are counted: of any PGY, or of those that are ticked, together. */
export function PgysField({ label, value, editable, visibleLabel, onChange }: PgysFieldProps) {
  const options = [...new Set([...USUAL, ...(value ?? [])])].map((pgy) => ({ value: String(pgy), label: `PGY-${pgy}` }));
  const put = (chosen: string[]) => onChange(chosen.length === 0 ? null : chosen.map(Number).sort((one, other) => one - other));
  return (
    <PopField label={label} words={pgysLabel(value)} error={null} editable={editable} visibleLabel={visibleLabel}>
      <p className="t12 t2 mb-2">Those that are ticked are counted together. Without a tick: people of any PGY.</p>
      <Ticks options={options} value={(value ?? []).map(String)} onChange={put} />
    </PopField>
  );
}
