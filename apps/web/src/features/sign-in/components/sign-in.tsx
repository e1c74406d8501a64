'use client';
import { Button, Field } from '@housestaff/ui';
import { useRouter, useSearchParams } from 'next/navigation';
import { useEffect, useState, type FormEvent } from 'react';
import { useSetupState } from '@/shell/setup-state';
import { signInProblem, useSignIn } from '../api/use-sign-in';
import { Alert } from './alert';
import { EntryFrame } from './entry-frame';
import { PasswordField } from './password-field';

/** An installation that nobody has set up yet has nobody who could sign in. */
function useLeaveForSetup(): void {
  const needed = useSetupState().data?.needed ?? false;
  const router = useRouter();
  useEffect(() => {
    if (needed) router.replace('/setup');
  }, [needed, router]);
}

/** The sign-in form. */
export function SignIn() {
  const wanted = useSearchParams().get('next');
  const signIn = useSignIn(wanted);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  useLeaveForSetup();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!signIn.isPending) signIn.mutate({ email: email.trim(), password });
  };
  return (
    <EntryFrame title="Sign in" lead={wanted ? 'Your session has ended, or you are new here. You return to your page afterwards.' : 'Schedules, leave and duty hours of your program.'}>
      <form onSubmit={submit}>
        <Alert text={signIn.isError ? signInProblem(signIn.error) : null} />
        <Field label="E-mail" type="email" name="email" autoComplete="username" required autoFocus value={email} onChange={(event) => setEmail(event.target.value)} />
        <PasswordField label="Password" autoComplete="current-password" value={password} onChange={setPassword} />
        <Button type="submit" variant="primary" size="tall" busy={signIn.isPending}>
          {signIn.isPending ? 'Signing in …' : 'Sign in'}
        </Button>
      </form>
      <div className="entry-foot t3 t12">
        <p>Forgot your password? Ask your coordinator for a link.</p>
        <p>Running the demo? Its e-mails and passwords were printed in the terminal by npm start.</p>
      </div>
    </EntryFrame>
  );
}
