'use client';
import { apiFetch, keys, messageOf, type Program } from '@housestaff/api-client';
import { Button, Combobox, Dialog, Field } from '@housestaff/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useId, useMemo, useState, type FormEvent } from 'react';
import { useProgramChoice } from './program-context';

interface NewProgram {
  name: string;
  specialty: string;
  zone: string;
}

function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function useCreateProgram(onDone: () => void) {
  const client = useQueryClient();
  const router = useRouter();
  const { choose } = useProgramChoice();
  return useMutation({
    mutationFn: (body: NewProgram) => apiFetch<Program>('/programs', { method: 'POST', body, idempotencyKey: crypto.randomUUID() }),
    onSuccess: async (program) => {
      client.setQueryData<Program[]>(keys.programs, (all) => [...(all ?? []), program]);
      choose(program.id);
      onDone();
      router.push(`/import?program=${program.id}`);
      await client.invalidateQueries({ queryKey: keys.programs });
    },
  });
}

/** Names a new program; its people, rotations and year then come from a year sheet. */
export function NewProgramDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [form, setForm] = useState<NewProgram>(() => ({ name: '', specialty: 'Family Medicine', zone: ownZone() }));
  const create = useCreateProgram(onClose);
  const zones = useMemo(() => [...new Set([ownZone(), ...Intl.supportedValuesOf('timeZone')])].map((zone) => ({ value: zone, label: zone })), []);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate(form);
  };
  const actions = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="primary" type="submit" form={id} busy={create.isPending} disabledReason={form.name.trim() ? null : 'Name the program first'}>
        Create and import a year sheet
      </Button>
    </>
  );
  return (
    <Dialog open={open} onClose={onClose} title="New program" description="People, rotations and the year come from a year sheet in the next step, or are entered by hand." actions={actions}>
      <form id={id} onSubmit={submit}>
        {create.isError && (
          <p className="alert" role="alert">
            {messageOf(create.error)}
          </p>
        )}
        <Field label="Name" required value={form.name} placeholder="Riverbend Family Medicine" onChange={(event) => setForm({ ...form, name: event.target.value })} />
        <Field label="Specialty" value={form.specialty} onChange={(event) => setForm({ ...form, specialty: event.target.value })} />
        <Combobox label="Time zone" value={form.zone} options={zones} onChange={(zone) => zone && setForm({ ...form, zone })} />
      </form>
    </Dialog>
  );
}
