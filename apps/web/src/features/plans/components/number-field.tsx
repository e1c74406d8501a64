'use client';
import { cx } from '@housestaff/ui';
import { useId } from 'react';

interface NumberFieldProps {
  label: string;
  visibleLabel?: boolean;
  value: number | null | undefined;
  /** A blank field is undefined. */
  onChange: (value: number | undefined) => void;
  error?: string | null;
  editable: boolean;
  after?: string;
  placeholder?: string;
}

/** A figure that may be left blank. */
export function NumberField({ label, visibleLabel, value, onChange, error, editable, after, placeholder }: NumberFieldProps) {
  const id = useId();
  return (
    <div className={cx('pl-num', visibleLabel && 'fld')}>
      <label htmlFor={id} className={visibleLabel ? undefined : 'vh'}>
        {label}
      </label>
      <span className="row gap-1">
        <input
          id={id}
          type="number"
          step="any"
          className="inp"
          value={value ?? ''}
          disabled={!editable}
          placeholder={placeholder}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-note` : undefined}
          onChange={(event) => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
        />
        {after && <span className="t12 t2 nowrap">{after}</span>}
      </span>
      {error && (
        <p id={`${id}-note`} className="t12 bad">
          {error}
        </p>
      )}
    </div>
  );
}
