'use client';
import type { Site } from '@housestaff/api-client';
import { Combobox, Field, Select } from '@housestaff/ui';
import { useId, useMemo } from 'react';
import { refusedAt } from '@/shell/refusal';
import { useSites } from '@/shell/use-sites';
import { zoneOptions } from '@/shell/zones';
import { useSpecialtyPacks } from '../api/use-program-start';
import { NEW_SITE, NO_SITE } from '../model/start-form';
import type { StepProps } from './step-props';

function SitePart({ form, refused, change, sites }: StepProps & { sites: readonly Site[] }) {
  const options = [{ value: NO_SITE, label: 'None yet' }, ...sites.map((site) => ({ value: site.id, label: site.name, note: site.zone })), { value: NEW_SITE, label: 'A new site …' }];
  const chosen = sites.find((site) => site.id === form.site);
  const zones = useMemo(() => zoneOptions(form.zone), [form.zone]);
  const choose = (value: string) => change({ site: value, zone: sites.find((site) => site.id === value)?.zone ?? form.zone });
  return (
    <>
      <Select label="Main site" visibleLabel value={form.site} options={options} error={refusedAt(refused, 'siteId')} hint="The hospital or clinic where most of it happens. Rotations may have others." onChange={choose} />
      {form.site === NEW_SITE && <Field label="Name of the new site" required value={form.newSite} maxLength={120} placeholder="Harbor General Hospital" error={refusedAt(refused, 'newSite')} onChange={(event) => change({ newSite: event.target.value })} />}
      {chosen ? (
        <Field label="Time zone" value={chosen.zone.replaceAll('_', ' ')} disabled hint={`As ${chosen.name} has it`} error={refusedAt(refused, 'zone')} />
      ) : (
        <Combobox label="Time zone" value={form.zone} options={zones} hint="Dates and the times of duties are read in it." error={refusedAt(refused, 'zone')} onChange={(zone) => zone && change({ zone })} />
      )}
    </>
  );
}

/** Name, specialty, site and time zone. */
export function ProgramStep(props: StepProps) {
  const { form, refused, change } = props;
  const packs = useSpecialtyPacks();
  const sites = useSites();
  const listId = useId();
  return (
    <div className="wz-fields">
      <Field label="Name of the program" required autoFocus value={form.name} maxLength={120} placeholder="Riverbend Family Medicine" error={refusedAt(refused, 'name')} onChange={(event) => change({ name: event.target.value })} />
      <Field label="Specialty" required value={form.specialty} maxLength={80} list={listId} placeholder="Family medicine" error={refusedAt(refused, 'specialty')} onChange={(event) => change({ specialty: event.target.value })} />
      <datalist id={listId}>
        {(packs.data ?? []).map((pack) => (
          <option key={pack.id} value={pack.name} />
        ))}
      </datalist>
      <SitePart {...props} sites={sites.data ?? []} />
    </div>
  );
}
