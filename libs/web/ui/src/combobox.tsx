'use client';
import { Combobox as Base } from '@base-ui/react/combobox';
import { Check } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { Icon } from './icon';

export interface ComboOption {
  value: string;
  /** What is typed against. */
  label: string;
  /** What is shown in the list, when more than the label. */
  row?: ReactNode;
}

export interface ComboboxProps {
  label: string;
  hideLabel?: boolean;
  value: string | null;
  options: readonly ComboOption[];
  onChange: (value: string | null) => void;
  placeholder?: string;
  invalid?: boolean;
  hint?: ReactNode;
  /** What is wrong with it, in the hint's place. */
  error?: string | null;
  disabled?: boolean;
  /** The one that the pointer or the arrow keys are on, before it is chosen. */
  onPoint?: (value: string | null) => void;
}

/** Choose one of a long list by typing. */
export function Combobox({ label, hideLabel, value, options, onChange, placeholder, invalid, hint, error, disabled, onPoint }: ComboboxProps) {
  const id = useId();
  const chosen = options.find((option) => option.value === value) ?? null;
  const note = error ?? hint;
  return (
    <div className={hideLabel ? 'contents' : 'fld'}>
      {!hideLabel && <label htmlFor={id}>{label}</label>}
      <Base.Root items={options} value={chosen} disabled={disabled} onValueChange={(next) => onChange(next?.value ?? null)} itemToStringLabel={(item) => item.label} isItemEqualToValue={(one, other) => one.value === other.value} onItemHighlighted={onPoint && ((item) => onPoint(item?.value ?? null))}>
        <Base.Input id={id} className="inp" placeholder={placeholder} aria-label={hideLabel ? label : undefined} aria-invalid={invalid || Boolean(error) || undefined} aria-describedby={note ? `${id}-note` : undefined} />
        <Base.Portal>
          <Base.Positioner sideOffset={4} className="pop-layer">
            <Base.Popup className="pop menu">
              <Base.Empty className="empty-row">Nothing matches.</Base.Empty>
              <Base.List>
                {(item: ComboOption) => (
                  <Base.Item key={item.value} value={item} className="mi">
                    <span className="grow row">{item.row ?? item.label}</span>
                    <Base.ItemIndicator className="mk">
                      <Icon of={Check} small />
                    </Base.ItemIndicator>
                  </Base.Item>
                )}
              </Base.List>
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
