'use client';
import { Button } from '@housestaff/ui';
import { useState, type FormEvent } from 'react';
import { Alert } from '@/features/sign-in/components/alert';
import { EntryFrame } from '@/features/sign-in/components/entry-frame';
import { EntryWaiting } from '@/features/sign-in/components/entry-waiting';
import { KnownEmail } from '@/features/sign-in/components/known-email';
import { NewPasswordField } from '@/features/sign-in/components/password-field';
import { passwordMissing } from '@/features/sign-in/model/password-words';
import { moment } from '@/shell/dates';
import { formErrorsOf } from '@/shell/refusal';
import { useInBrowser, useLinkSecret } from '../api/use-link-secret';
import { useReset, useResetOffer } from '../api/use-links';
import { linkTrouble, missingSecret, troubleOnUse } from '../model/link-words';
import { LinkDead } from './link-dead';

function ResetForm({ email, token }: { email: string; token: string }) {
  const [password, setPassword] = useState('');
  const reset = useReset();
  const trouble = troubleOnUse(reset.error, 'reset');
  const errors = trouble ? { '': trouble } : formErrorsOf(reset.error, ['password']);
  const missing = passwordMissing(password, email);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!missing && !reset.isPending) reset.mutate({ token, password });
  };
  const type = (next: string) => {
    if (reset.isError) reset.reset();
    setPassword(next);
  };
  return (
    <form onSubmit={submit}>
      <Alert text={errors['']} />
      <KnownEmail email={email} />
      <NewPasswordField label="New password" email={email} autoFocus value={password} error={errors.password} onChange={type} />
      <Button type="submit" variant="primary" size="tall" busy={reset.isPending} disabledReason={missing}>
        {reset.isPending ? 'Setting …' : 'Set the password and sign in'}
      </Button>
    </form>
  );
}

function Resetting() {
  const secret = useLinkSecret();
  const offer = useResetOffer(secret);
  const retry = () => void offer.refetch();
  if (!secret.value) return <LinkDead trouble={missingSecret('reset')} onRetry={retry} />;
  if (offer.isPending) return <EntryWaiting title="A new password" />;
  if (offer.isLoadingError) return <LinkDead trouble={linkTrouble(offer.error, 'reset')} onRetry={retry} />;
  return (
    <EntryFrame title="A new password" lead={`For ${offer.data.email}. Wherever you are signed in still, you are signed out.`}>
      <ResetForm key={secret.mark} email={offer.data.email} token={secret.value} />
      <p className="t3 t12">This link works once, until {moment(offer.data.expiresAt)}.</p>
    </EntryFrame>
  );
}

/** Where the link of a forgotten password leads. */
export function ResetPage() {
  return useInBrowser() ? <Resetting /> : <EntryWaiting title="A new password" />;
}
