'use client';
import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronDown, type LucideIcon } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { cx } from './class-names';
import { Icon } from './icon';

export interface Option<T extends string> {
  value: T;
  label: ReactNode;
  /** A second word at the right of the row. */
  note?: string;
  disabled?: boolean;
}

export interface SelectProps<T extends string> {
  /** Spoken name; shown above the control when `visibleLabel`. */
  label: string;
  visibleLabel?: boolean;
  value: T | null;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
  placeholder?: string;
  icon?: LucideIcon;
  className?: string;
  disabled?: boolean;
  invalid?: boolean;
  hint?: ReactNode;
  /** What is wrong with it, in the hint's place. */
  error?: string | null;
}

/** Choose one of a list. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, visibleLabel, value, options, onChange, placeholder, icon, className, disabled, invalid, hint, error } = props;
  const id = useId();
  const note = error ?? hint;
  const chosen = options.find((option) => option.value === value);
  return (
    <div className={visibleLabel ? 'fld' : 'contents'}>
      {visibleLabel && <span className="lbl">{label}</span>}
      <Base.Root value={value} onValueChange={(next) => next !== null && onChange(next)} disabled={disabled}>
        <Base.Trigger className={cx('btn sel', (invalid || error) && 'invalid', className)} aria-label={label} aria-describedby={note ? `${id}-note` : undefined}>
          {icon && <Icon of={icon} />}
          <span className="grow clip text-left">{chosen?.label ?? <span className="t3">{placeholder ?? label}</span>}</span>
          <Icon of={ChevronDown} small />
        </Base.Trigger>
        <Base.Portal>
          <Base.Positioner sideOffset={4} alignItemWithTrigger={false} className="pop-layer">
            <Base.Popup className="pop menu">
              {options.map((option) => (
                <Base.Item key={option.value} value={option.value} disabled={option.disabled} className="mi">
                  <Base.ItemText className="grow row">{option.label}</Base.ItemText>
                  {option.note && <span className="t3 t12">{option.note}</span>}
                  <Base.ItemIndicator className="mk">
                    <Icon of={Check} small />
                  </Base.ItemIndicator>
                </Base.Item>
              ))}
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
      {note && (
        <p id={`${id}-note`} className={error ? 'bad' : 't3'}>
          {note}
        </p>
      )}
    </div>
  );
}
