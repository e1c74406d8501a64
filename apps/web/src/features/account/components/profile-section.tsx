'use client';
import type { OwnProfile } from '@housestaff/api-client';
import { Button, ErrorState, Field, SkeletonRows, useNotify } from '@housestaff/ui';
import { useState, type FormEvent } from 'react';
import { Alert } from '@/features/sign-in/components/alert';
import { formErrorsOf } from '@/shell/refusal';
import { useProgramChoice } from '@/shell/program-context';
import { byRank, grantWords } from '@/shell/role-words';
import { useProfile, useSaveProfile } from '../api/use-account';

function ProfileForm({ profile }: { profile: OwnProfile }) {
  const [name, setName] = useState(profile.name);
  const save = useSaveProfile();
  const notify = useNotify();
  const errors = formErrorsOf(save.error, ['name']);
  const same = name.trim() === profile.name;
  const missing = !name.trim() ? 'Give your name first' : same ? 'Nothing is changed' : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing || save.isPending) return;
    save.mutate({ name: name.trim(), version: profile.version }, { onSuccess: () => notify({ tone: 'good', text: 'Your name is saved.' }) });
  };
  return (
    <form onSubmit={submit}>
      <Alert text={errors['']} />
      <Field label="Name" autoComplete="name" maxLength={120} value={name} error={errors.name} onChange={(event) => setName(event.target.value)} />
      <div>
        <Button type="submit" busy={save.isPending} disabledReason={missing}>
          Save the name
        </Button>
      </div>
    </form>
  );
}

/** Who one is here: name, e-mail, roles, and the person on the schedule. */
export function ProfileSection() {
  const profile = useProfile();
  const { programs } = useProgramChoice();
  if (profile.isPending) return <SkeletonRows rows={5} label="Loading your profile" />;
  if (profile.isLoadingError) return <ErrorState title="Your profile did not load" error={profile.error} onRetry={() => void profile.refetch()} />;
  const { email, organizationName, personName, roles, version } = profile.data;
  return (
    <section className="rsec" aria-labelledby="account-profile">
      <h2 id="account-profile">Profile</h2>
      <dl className="entry-facts">
        <dt>E-mail</dt>
        <dd>{email}</dd>
        <dt>Organization</dt>
        <dd>{organizationName}</dd>
        <dt>Roles</dt>
        <dd>
          {byRank(roles).map((grant) => (
            <div key={`${grant.role} ${grant.programId}`}>{grantWords(grant, programs)}</div>
          ))}
        </dd>
        <dt>On the schedule</dt>
        <dd>{personName ?? 'Not linked to a person; a coordinator links you.'}</dd>
      </dl>
      <ProfileForm key={version} profile={profile.data} />
    </section>
  );
}
