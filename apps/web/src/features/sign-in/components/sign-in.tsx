'use client';
import { Button, Field, Icon } from '@housestaff/ui';
import { CircleAlert } from 'lucide-react';
import { useSearchParams } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { signInProblem, useSignIn } from '../api/use-sign-in';

/** The sign-in form. */
export function SignIn() {
  const wanted = useSearchParams().get('next');
  const signIn = useSignIn(wanted);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ email: email.trim(), password });
  };
  return (
    <main className="signin">
      <form onSubmit={submit}>
        <div>
          <div className="row mb-3">
            <span className="mark">H</span>
            <b className="b6">Housestaff</b>
          </div>
          <h1>Sign in</h1>
          <p className="t2">{wanted ? 'Your session has ended, or you are new here. You return to your page afterwards.' : 'Schedules, leave and duty hours of your program.'}</p>
        </div>
        {signIn.isError && (
          <p className="alert" role="alert">
            <Icon of={CircleAlert} />
            <span>{signInProblem(signIn.error)}</span>
          </p>
        )}
        <Field label="E-mail" type="email" name="email" autoComplete="username" required autoFocus value={email} onChange={(event) => setEmail(event.target.value)} />
        <Field label="Password" type="password" name="password" autoComplete="current-password" required value={password} onChange={(event) => setPassword(event.target.value)} />
        <Button type="submit" variant="primary" size="tall" busy={signIn.isPending}>
          {signIn.isPending ? 'Signing in …' : 'Sign in'}
        </Button>
        <p className="t3 t12">Running the demo? Its e-mails and passwords were printed in the terminal by npm start.</p>
      </form>
    </main>
  );
}
