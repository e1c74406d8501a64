'use client';
import { ApiError, type InvitationOffer } from '@housestaff/api-client';
import { Button, Field } from '@housestaff/ui';
import { useState, type FormEvent } from 'react';
import { signInProblem } from '@/features/sign-in/api/use-sign-in';
import { Alert } from '@/features/sign-in/components/alert';
import { KnownEmail } from '@/features/sign-in/components/known-email';
import { NewPasswordField, PasswordField } from '@/features/sign-in/components/password-field';
import { passwordMissing } from '@/features/sign-in/model/password-words';
import { formErrorsOf, type Refused } from '@/shell/refusal';
import { useJoin } from '../api/use-links';
import { troubleOnUse } from '../model/link-words';

function errorsOf(error: Error | null): Refused {
  if (error instanceof ApiError && error.code === 'identity.password.wrong') return { password: 'This is not the password of your login. Check it and try again.' };
  if (error instanceof ApiError && error.status === 429) return { '': signInProblem(error) };
  const trouble = troubleOnUse(error, 'invitation');
  return trouble ? { '': trouble } : formErrorsOf(error, ['name', 'password']);
}

/** Name and password of somebody new, or the password of somebody who has a login. */
export function JoinForm({ offer, token }: { offer: InvitationOffer; token: string }) {
  const [name, setName] = useState(offer.name);
  const [password, setPassword] = useState('');
  const join = useJoin();
  const errors = errorsOf(join.error);
  const missing = offer.hasLogin ? (password ? null : 'Give your password first') : name.trim() ? passwordMissing(password, offer.email) : 'Give your name first';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing || join.isPending) return;
    join.mutate(offer.hasLogin ? { token, password } : { token, password, name: name.trim() });
  };
  const type = (next: string) => {
    if (join.isError) join.reset();
    setPassword(next);
  };
  return (
    <form onSubmit={submit}>
      <Alert text={errors['']} />
      <KnownEmail email={offer.email} />
      {offer.hasLogin ? (
        <PasswordField label="Your password" autoComplete="current-password" autoFocus value={password} error={errors.password} onChange={type} />
      ) : (
        <>
          <Field label="Your name" autoComplete="name" required maxLength={120} value={name} error={errors.name} onChange={(event) => setName(event.target.value)} />
          <NewPasswordField label="New password" email={offer.email} autoFocus value={password} error={errors.password} onChange={type} />
        </>
      )}
      <Button type="submit" variant="primary" size="tall" busy={join.isPending} disabledReason={missing}>
        {join.isPending ? 'Joining …' : `Join ${offer.organizationName}`}
      </Button>
    </form>
  );
}
