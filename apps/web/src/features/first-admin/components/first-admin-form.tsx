'use client';
import { ApiError, type SetUpInstallation } from '@housestaff/api-client';
import { Button, Field, Icon } from '@housestaff/ui';
import { KeyRound } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { signInProblem } from '@/features/sign-in/api/use-sign-in';
import { Alert } from '@/features/sign-in/components/alert';
import { NewPasswordField } from '@/features/sign-in/components/password-field';
import { passwordMissing } from '@/features/sign-in/model/password-words';
import { formErrorsOf, type Refused } from '@/shell/refusal';
import { useFirstAdmin } from '../api/use-first-admin';

const FIELDS = ['code', 'organizationName', 'name', 'email', 'password'] as const;

function errorsOf(error: Error | null): Refused {
  if (error instanceof ApiError && error.code === 'identity.setup.code') return { code: 'This is not the code. It was printed where Housestaff was started, and stands in the file setup-code of its data folder.' };
  if (error instanceof ApiError && error.status === 429) return { '': signInProblem(error) };
  return formErrorsOf(error, FIELDS);
}

function missingOf({ code, organizationName, name, email, password }: SetUpInstallation): string | null {
  if (!code.trim()) return 'Give the set-up code first';
  if (!organizationName.trim()) return 'Name the organization first';
  if (!name.trim()) return 'Give your name first';
  if (!/^\S+@\S+$/.test(email.trim())) return 'Give your e-mail first';
  return passwordMissing(password, email);
}

function CodeRead({ onType }: { onType: () => void }) {
  return (
    <div className="row t2">
      <Icon of={KeyRound} />
      <span className="grow">The set-up code came with your link.</span>
      <Button size="small" variant="ghost" onClick={onType}>
        Type another
      </Button>
    </div>
  );
}

/** Names the organization, and makes the login of whoever runs it. */
export function FirstAdminForm({ code }: { code: string }) {
  const [form, setForm] = useState<SetUpInstallation>({ code, organizationName: '', name: '', email: '', password: '' });
  const [typing, setTyping] = useState(code === '');
  const start = useFirstAdmin();
  const errors = errorsOf(start.error);
  const missing = missingOf(form);
  const change = (values: Partial<SetUpInstallation>) => {
    if (start.isError) start.reset();
    setForm({ ...form, ...values });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing || start.isPending) return;
    const { organizationName, name, email, password } = form;
    start.mutate({ code: form.code.trim(), organizationName: organizationName.trim(), name: name.trim(), email: email.trim(), password });
  };
  return (
    <form onSubmit={submit}>
      <Alert text={errors['']} />
      {typing || errors.code ? (
        <Field label="Set-up code" autoComplete="off" spellCheck={false} required autoFocus hint="Printed where Housestaff was started." error={errors.code} value={form.code} onChange={(event) => change({ code: event.target.value })} />
      ) : (
        <CodeRead onType={() => setTyping(true)} />
      )}
      <Field label="Organization" autoComplete="organization" required maxLength={120} autoFocus={!typing} placeholder="Riverbend Regional Medical Center" hint="The hospital or department that its programs belong to." error={errors.organizationName} value={form.organizationName} onChange={(event) => change({ organizationName: event.target.value })} />
      <Field label="Your name" autoComplete="name" required maxLength={120} error={errors.name} value={form.name} onChange={(event) => change({ name: event.target.value })} />
      <Field label="Your e-mail" type="email" autoComplete="username" required maxLength={254} hint="You sign in with it." error={errors.email} value={form.email} onChange={(event) => change({ email: event.target.value })} />
      <NewPasswordField label="Password" email={form.email} error={errors.password} value={form.password} onChange={(password) => change({ password })} />
      <Button type="submit" variant="primary" size="tall" busy={start.isPending} disabledReason={missing}>
        {start.isPending ? 'Setting up …' : 'Set up, and go on to the first program'}
      </Button>
    </form>
  );
}
