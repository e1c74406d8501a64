'use client';
import { ApiError } from '@housestaff/api-client';
import { Button, useNotify } from '@housestaff/ui';
import { useState, type FormEvent } from 'react';
import { signInProblem } from '@/features/sign-in/api/use-sign-in';
import { Alert } from '@/features/sign-in/components/alert';
import { KnownEmail } from '@/features/sign-in/components/known-email';
import { NewPasswordField, PasswordField } from '@/features/sign-in/components/password-field';
import { passwordMissing } from '@/features/sign-in/model/password-words';
import { formErrorsOf, type Refused } from '@/shell/refusal';
import { useSession } from '@/shell/session';
import { useChangePassword } from '../api/use-account';

const EMPTY = { current: '', next: '' };

function errorsOf(error: Error | null): Refused {
  if (error instanceof ApiError && error.code === 'identity.password.wrong') return { current: 'This is not your password now. Check it and try again.' };
  if (error instanceof ApiError && error.status === 429) return { '': signInProblem(error) };
  const { password, ...others } = formErrorsOf(error, ['current', 'next', 'password']);
  return password ? { ...others, next: password } : others;
}

/** Changes one's own password. */
export function PasswordSection() {
  const { email } = useSession();
  const [form, setForm] = useState(EMPTY);
  const change = useChangePassword();
  const notify = useNotify();
  const errors = errorsOf(change.error);
  const missing = !form.current ? 'Give the password that you have now' : passwordMissing(form.next, email);
  const done = () => {
    setForm(EMPTY);
    notify({ tone: 'good', text: 'Your password is changed. Your other devices are signed out.' });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!missing && !change.isPending) change.mutate(form, { onSuccess: done });
  };
  const type = (values: Partial<typeof EMPTY>) => {
    if (change.isError) change.reset();
    setForm({ ...form, ...values });
  };
  return (
    <section className="rsec" aria-labelledby="account-password">
      <h2 id="account-password">Password</h2>
      <p className="t2">Changing it signs you out on every other device.</p>
      <form onSubmit={submit}>
        <Alert text={errors['']} />
        <KnownEmail email={email} />
        <PasswordField label="Password now" autoComplete="current-password" value={form.current} error={errors.current} onChange={(current) => type({ current })} />
        <NewPasswordField label="New password" email={email} value={form.next} error={errors.next} onChange={(next) => type({ next })} />
        <div>
          <Button type="submit" busy={change.isPending} disabledReason={missing}>
            Change the password
          </Button>
        </div>
      </form>
    </section>
  );
}
