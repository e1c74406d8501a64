'use client';
import type { GrantInfo, UserRow } from '@housestaff/api-client';
import { Button, Dialog, useNotify } from '@housestaff/ui';
import { useState } from 'react';
import { Alert } from '@/features/sign-in/components/alert';
import { formErrorsOf } from '@/shell/refusal';
import { byRank } from '@/shell/role-words';
import { useSetGrants } from '../api/use-users';
import { repeated } from '../model/giving';
import { GrantsEditor } from './grants-editor';

/** Which roles a login has, and where. */
export function RolesDialog({ user: now, onClose }: { user: UserRow; onClose: () => void }) {
  const [user] = useState(now);
  const [grants, setGrants] = useState<GrantInfo[]>(() => byRank(user.grants).map(({ role, programId }) => ({ role, programId })));
  const save = useSetGrants();
  const notify = useNotify();
  const errors = formErrorsOf(save.error, ['grants']);
  const twice = grants.some((_, index) => repeated(grants, index));
  const done = () => {
    notify({ tone: 'good', text: `The roles of ${user.name} are saved.` });
    onClose();
  };
  const change = (next: GrantInfo[]) => {
    if (save.isError) save.reset();
    setGrants(next);
  };
  const actions = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="primary" busy={save.isPending} disabledReason={twice ? 'The same role is there twice' : null} onClick={() => save.mutate({ user, grants }, { onSuccess: done })}>
        Save roles
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={`Roles of ${user.name}`} description="They hold from the next click on, without signing in again." actions={actions}>
      <Alert text={errors['']} />
      <GrantsEditor grants={grants} error={errors.grants} onChange={change} />
    </Dialog>
  );
}
