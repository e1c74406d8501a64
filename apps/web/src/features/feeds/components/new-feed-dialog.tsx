'use client';
import { messageOf, type CreateSharedFeed, type SharedFeedCreated } from '@housestaff/api-client';
import { Button, Combobox, Dialog, Segmented } from '@housestaff/ui';
import { useId, useState, type FormEvent } from 'react';
import { useActivities } from '@/features/rotations/api/use-catalog';
import { useRotations } from '@/shell/use-schedule';
import { useCreateSharedFeed } from '../api/use-shared-feeds';

const OF = [
  { value: 'program', label: 'The whole program' },
  { value: 'rotation', label: 'A rotation' },
  { value: 'activity', label: 'An activity' },
] as const;

type Kind = (typeof OF)[number]['value'];

const SAYS: Readonly<Record<Kind, string>> = {
  program: 'Where everybody is, and who is on call, on nights and on backup.',
  rotation: 'Who is on this rotation, day in and day out.',
  activity: 'Who does it, at its times: the call of the month, a clinic, a lecture.',
};

function bodyOf(kind: Kind, service: string | null): CreateSharedFeed {
  if (kind === 'program' || !service) return {};
  return kind === 'rotation' ? { rotationId: service } : { activityId: service };
}

export interface NewFeedDialogProps {
  programId: string;
  onClose: () => void;
  onMade: (feed: SharedFeedCreated) => void;
}

/** Of what a calendar is wanted. */
export function NewFeedDialog({ programId, onClose, onMade }: NewFeedDialogProps) {
  const [kind, setKind] = useState<Kind>('program');
  const [service, setService] = useState<string | null>(null);
  const create = useCreateSharedFeed(programId);
  const rotations = useRotations(programId);
  const activities = useActivities(programId);
  const id = useId();
  const all = kind === 'rotation' ? rotations.data?.filter((rotation) => rotation.active) : activities.data;
  const options = (all ?? []).map((one) => ({ value: one.id, label: one.name }));
  const missing = kind !== 'program' && !service ? `Choose ${kind === 'rotation' ? 'a rotation' : 'an activity'} first` : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!missing) create.mutate(bodyOf(kind, service), { onSuccess: onMade });
  };
  const actions = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="primary" type="submit" form={id} busy={create.isPending} disabledReason={missing}>
        Make the address
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title="New calendar feed" description={SAYS[kind]} actions={actions}>
      <form id={id} onSubmit={submit}>
        {create.isError && (
          <p className="alert" role="alert">
            {messageOf(create.error)}
          </p>
        )}
        <Segmented label="Calendar of" value={kind} options={OF} onChange={(next) => { setKind(next); setService(null); }} />
        {kind !== 'program' && <Combobox label={kind === 'rotation' ? 'Rotation' : 'Activity'} value={service} options={options} onChange={setService} />}
      </form>
    </Dialog>
  );
}
