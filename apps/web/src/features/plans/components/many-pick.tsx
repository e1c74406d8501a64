'use client';
import { Check, Icon, Popover, cx } from '@housestaff/ui';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

export interface PickOption {
  value: string;
  label: ReactNode;
}

/** The ticks of a list of options. */
export function Ticks({ options, value, onChange }: { options: readonly PickOption[]; value: readonly string[]; onChange: (value: string[]) => void }) {
  return (
    <div className="pl-ticks">
      {options.map((option) => (
        <Check key={option.value} label={option.label} checked={value.includes(option.value)} onChange={(event) => onChange(event.target.checked ? [...value, option.value] : value.filter((one) => one !== option.value))} />
      ))}
    </div>
  );
}

interface PopFieldProps {
  label: string;
  /** What is chosen, in words. */
  words: string;
  error: string | null;
  editable: boolean;
  visibleLabel?: boolean;
  children: ReactNode;
}

/** A button that says what is chosen, and opens the choice. */
export function PopField({ label, words, error, editable, visibleLabel, children }: PopFieldProps) {
  const trigger = (
    <button type="button" className={cx('btn sel pl-pop', error && 'invalid')} aria-label={`${label}: ${words}`} aria-invalid={error ? true : undefined}>
      <span className="grow clip text-left">{words}</span>
      <Icon of={ChevronDown} small />
    </button>
  );
  return (
    <div className={visibleLabel ? 'fld' : 'pl-cell'}>
      {visibleLabel && <span className="lbl">{label}</span>}
      {editable ? (
        <Popover trigger={trigger} title={label}>
          {children}
        </Popover>
      ) : (
        <span>{words}</span>
      )}
      {error && <p className="t12 bad">{error}</p>}
    </div>
  );
}

interface ItemsFieldProps {
  label: string;
  options: readonly PickOption[];
  value: readonly string[];
  words: string;
  error: string | null;
  editable: boolean;
  visibleLabel?: boolean;
  onChange: (value: string[]) => void;
}

/** Several of a list, ticked. */
export function ItemsField({ options, value, onChange, ...rest }: ItemsFieldProps) {
  return (
    <PopField {...rest}>
      <Ticks options={options} value={value} onChange={onChange} />
    </PopField>
  );
}
