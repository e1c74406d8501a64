'use client';
import { useId, type InputHTMLAttributes, type ReactNode, type Ref, type TextareaHTMLAttributes } from 'react';
import { cx } from './class-names';

interface Labelled {
  label: string;
  hint?: ReactNode;
  error?: string | null;
}

function Frame({ id, label, hint, error, children }: Labelled & { id: string; children: ReactNode }) {
  return (
    <div className="fld">
      <label htmlFor={id}>{label}</label>
      {children}
      {(error || hint) && (
        <p id={`${id}-note`} className={error ? 'bad' : 't3'}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}

const noteOf = (id: string, { hint, error }: Labelled) => (hint || error ? `${id}-note` : undefined);

export interface FieldProps extends Labelled, InputHTMLAttributes<HTMLInputElement> {
  ref?: Ref<HTMLInputElement>;
}

/** A labelled input with its hint, or its error in the hint's place. */
export function Field({ label, hint, error, className, ...rest }: FieldProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <input id={id} {...rest} className={cx('inp', className)} aria-invalid={error ? true : undefined} aria-describedby={noteOf(id, { label, hint, error })} />
    </Frame>
  );
}

export interface TextAreaProps extends Labelled, TextareaHTMLAttributes<HTMLTextAreaElement> {}

export function TextArea({ label, hint, error, className, ...rest }: TextAreaProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <textarea id={id} rows={3} {...rest} className={cx('inp', className)} aria-invalid={error ? true : undefined} aria-describedby={noteOf(id, { label, hint, error })} />
    </Frame>
  );
}

export interface CheckProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  label: ReactNode;
}

export function Check({ label, className, ...rest }: CheckProps) {
  return (
    <label className={cx('chk', className)}>
      <input type="checkbox" {...rest} />
      <span>{label}</span>
    </label>
  );
}
