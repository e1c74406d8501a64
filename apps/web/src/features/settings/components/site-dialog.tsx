'use client';
import type { ChangedSite, Site } from '@housestaff/api-client';
import { Button, Combobox, Dialog, Field } from '@housestaff/ui';
import { type FormEvent, useId, useMemo, useState } from 'react';
import { refusedAt, refusedBy, refusedElsewhere } from '@/shell/refusal';
import { zoneOptions } from '@/shell/zones';
import { type SiteInput, useSaveSite } from '../api/use-settings';
import { Refusal } from './part';

/** Adds a site, or edits one. */
export function SiteDialog({ site, zone, onClose, onSaved }: { site: Site | null; zone: string; onClose: () => void; onSaved: (saved: Site & Partial<ChangedSite>) => void }) {
  const [form, setForm] = useState<SiteInput>(() => ({ name: site?.name ?? '', zone: site?.zone ?? zone }));
  const save = useSaveSite();
  const zones = useMemo(() => zoneOptions(form.zone), [form.zone]);
  const id = useId();
  const refused = refusedBy(save.error);
  const moves = site !== null && site.usedBy > 0 && site.zone !== form.zone;
  const change = (values: Partial<SiteInput>) => {
    save.reset();
    setForm({ ...form, ...values });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ site, body: { name: form.name.trim(), zone: form.zone } }, { onSuccess: (saved) => [onSaved(saved), onClose()] });
  };
  const actions = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button type="submit" form={id} variant="primary" busy={save.isPending} disabledReason={form.name.trim() ? null : 'Name the site first'}>
        {site ? 'Save' : 'Add site'}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={site ? site.name : 'Add site'} actions={actions}>
      <form id={id} onSubmit={submit}>
        <Refusal words={refusedElsewhere(refused, ['name', 'zone'])} />
        <Field label="Name" required value={form.name} maxLength={120} error={refusedAt(refused, 'name')} onChange={(event) => change({ name: event.target.value })} />
        <Combobox label="Time zone" value={form.zone} options={zones} error={refusedAt(refused, 'zone')} onChange={(next) => next && change({ zone: next })} />
        {moves && <p className="alert warn">Duties at this site keep the time on the clock: 07:00 stays 07:00, in the new zone. They become other moments, also in subscribed calendars.</p>}
      </form>
    </Dialog>
  );
}
