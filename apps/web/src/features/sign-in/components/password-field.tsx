'use client';
import { IconButton, Meter, cx } from '@housestaff/ui';
import { Eye, EyeOff } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { passwordState } from '../model/password-words';

interface PasswordFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | null;
  autoComplete: 'current-password' | 'new-password';
  autoFocus?: boolean;
  /** Below the input: a meter, a hint. */
  children?: ReactNode;
  /** Ids of what describes it. */
  describedBy?: string;
}

/** A password that can be shown while it is typed, so that nobody has to type it twice. */
export function PasswordField({ label, value, onChange, error, autoComplete, autoFocus, children, describedBy }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  const id = useId();
  const described = cx(error && `${id}-error`, describedBy) || undefined;
  return (
    <div className="fld">
      <label htmlFor={id}>{label}</label>
      <span className="pw">
        <input
          id={id}
          className="inp"
          type={shown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          required
          autoFocus={autoFocus}
          value={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={described}
          onChange={(event) => onChange(event.target.value)}
        />
        <IconButton icon={shown ? EyeOff : Eye} label={shown ? 'Hide what is typed' : 'Show what is typed'} onClick={() => setShown(!shown)} />
      </span>
      {children}
      {error && (
        <p id={`${id}-error`} className="bad">
          {error}
        </p>
      )}
    </div>
  );
}

export interface NewPasswordFieldProps {
  label: string;
  value: string;
  /** The login's, which must not be part of the password. */
  email: string;
  /** What the server refused of the last one sent. */
  error?: string | null;
  autoFocus?: boolean;
  onChange: (value: string) => void;
}

/** A new password, with a meter that says in words what is still wanted. */
export function NewPasswordField({ label, value, email, error, autoFocus, onChange }: NewPasswordFieldProps) {
  const state = passwordState(value, email);
  const wanted = useId();
  return (
    <PasswordField label={label} value={value} onChange={onChange} error={error} autoComplete="new-password" autoFocus={autoFocus} describedBy={wanted}>
      <Meter label="Strength so far" value={Math.round(state.share * 100)} max={100} tone={error ? 'bad' : state.tone} />
      <p id={wanted} className="t3" role="status">
        {error ? null : state.words}
      </p>
    </PasswordField>
  );
}
