import { cx } from '@housestaff/ui';
import { useId } from 'react';

export interface FigureFieldProps {
  /** Spoken name; shown when `visibleLabel`. */
  label: string;
  visibleLabel?: boolean;
  value: string;
  onChange: (value: string) => void;
  /** Words on either side of the figure. */
  before?: string;
  after?: string;
  error?: string | null;
  disabled?: boolean;
  hint?: string;
  placeholder?: string;
}

/** A figure between its words, with what is wrong with it below. */
export function FigureField({ label, visibleLabel, value, onChange, before, after, error, disabled, hint, placeholder }: FigureFieldProps) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className="figf">
      {visibleLabel && (
        <label htmlFor={id} className="lbl">
          {label}
        </label>
      )}
      <span className="row gap-1">
        {before && <span className="t12 t2 nowrap fig-before">{before}</span>}
        <input
          id={id}
          className="inp"
          inputMode="decimal"
          value={value}
          disabled={disabled}
          placeholder={placeholder}
          aria-label={visibleLabel ? undefined : label}
          aria-invalid={error ? true : undefined}
          aria-describedby={note ? `${id}-note` : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        {after && <span className="t12 t2 nowrap">{after}</span>}
      </span>
      {note && (
        <p id={`${id}-note`} className={cx('t12', error ? 'bad' : 't3')}>
          {note}
        </p>
      )}
    </div>
  );
}
