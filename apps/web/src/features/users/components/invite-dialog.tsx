'use client';
import { ApiError, type Person } from '@housestaff/api-client';
import { Button, Dialog, Field } from '@housestaff/ui';
import { useId, useMemo, useState, type FormEvent } from 'react';
import { useEveryone } from '@/features/leave/api/use-leave';
import { Alert } from '@/features/sign-in/components/alert';
import { formErrorsOf, type Refused } from '@/shell/refusal';
import { useProgramChoice } from '@/shell/program-context';
import { useSession } from '@/shell/session';
import { useInvitations, useInvite, useUsers, type InviteInput } from '../api/use-users';
import { givablePlaces, givableRoles, repeated } from '../model/giving';
import { letterName, peopleWithoutLogin, roleOfKind } from '../model/without-login';
import { GrantsEditor } from './grants-editor';
import { LinkDialog, type ShownLink } from './link-shown';
import { PersonField } from './person-field';

function useCandidates(): Person[] {
  const { program } = useProgramChoice();
  const people = useEveryone(program?.id);
  const users = useUsers();
  const invitations = useInvitations();
  return useMemo(() => peopleWithoutLogin(people.data ?? [], users.data ?? [], invitations.data ?? []), [people.data, users.data, invitations.data]);
}

/** Who is invited before anything is typed: a person of the program, or nobody yet. */
function useStart(person: Person | null): InviteInput {
  const { roles: own } = useSession();
  const { program, programs } = useProgramChoice();
  const places = givablePlaces(own, programs.map(({ id }) => id));
  const here = program && places.includes(program.id) ? program.id : (places[0] ?? null);
  const there = givableRoles(own, here);
  const wished = person ? roleOfKind(person.kind) : 'resident';
  const role = there.includes(wished) ? wished : (there.at(-1) ?? wished);
  return { email: person?.email ?? '', name: person ? letterName(person) : '', personId: person?.id ?? null, grants: [{ role, programId: here }] };
}

function missingOf({ email, name, grants }: InviteInput): string | null {
  if (!/^\S+@\S+$/.test(email.trim())) return 'Give the e-mail first';
  if (!name.trim()) return 'Give the name first';
  return grants.some((_, index) => repeated(grants, index)) ? 'The same role is there twice' : null;
}

function errorsOf(error: Error | null): Refused {
  if (error instanceof ApiError && error.code === 'identity.invitation.open') return { email: 'There is an open invitation for this e-mail: renew it in the list of invitations.' };
  if (error instanceof ApiError && error.code === 'identity.invitation.already_member') return { email: 'This e-mail has a login here already: change its roles instead.' };
  return formErrorsOf(error, ['email', 'name', 'grants', 'personId']);
}

interface InviteDialogProps {
  /** Preset when the invitation starts at a person. */
  person?: Person | null;
  onClose: () => void;
}

/** Invites one person, then shows the link once. */
export function InviteDialog({ person = null, onClose }: InviteDialogProps) {
  const start = useStart(person);
  const [form, setForm] = useState<InviteInput>(start);
  const [made, setMade] = useState<ShownLink | null>(null);
  const candidates = useCandidates();
  const invite = useInvite();
  const id = useId();
  const errors = errorsOf(invite.error);
  const missing = missingOf(form);
  const change = (values: Partial<InviteInput>) => {
    if (invite.isError) invite.reset();
    setForm({ ...form, ...values });
  };
  const pick = (one: Person | null) => {
    if (!one) return change({ personId: null });
    const [first, ...others] = form.grants;
    const role = roleOfKind(one.kind);
    change({ personId: one.id, name: letterName(one), email: one.email ?? form.email, grants: first ? [{ ...first, role }, ...others] : form.grants });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing || invite.isPending) return;
    invite.mutate({ ...form, email: form.email.trim(), name: form.name.trim() }, { onSuccess: ({ invitation, url, mailed }) => setMade({ kind: 'invitation', mailed, name: invitation.name, email: invitation.email, url, expiresAt: invitation.expiresAt }) });
  };
  if (made) return <LinkDialog link={made} onClose={onClose} />;
  const actions = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="primary" type="submit" form={id} busy={invite.isPending} disabledReason={missing}>
        Make the invitation
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title="Invite" description="You get a one-time link to send them; with it they set their password. It holds for 7 days." actions={actions}>
      <form id={id} onSubmit={submit}>
        <Alert text={errors[''] ?? errors.personId} />
        {!person && <PersonField label="Who they are on the schedule" people={candidates} value={form.personId} onChange={pick} />}
        <Field label="E-mail" type="email" required autoComplete="off" maxLength={254} value={form.email} error={errors.email} onChange={(event) => change({ email: event.target.value })} />
        <Field label="Name" required autoComplete="off" maxLength={120} value={form.name} error={errors.name} onChange={(event) => change({ name: event.target.value })} />
        <GrantsEditor grants={form.grants} error={errors.grants} onChange={(grants) => change({ grants })} />
      </form>
    </Dialog>
  );
}
