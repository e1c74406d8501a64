'use client';
import type { ChangedProgram, Program, Site } from '@housestaff/api-client';
import { Button, Combobox, Field, Select, useNotify } from '@housestaff/ui';
import Link from 'next/link';
import { type FormEvent, useMemo, useState } from 'react';
import { refusedAt, refusedBy, refusedElsewhere } from '@/shell/refusal';
import { useSeen } from '@/shell/use-seen';
import { useSites } from '@/shell/use-sites';
import { zoneOptions } from '@/shell/zones';
import { type ProgramChange, useSaveProgram } from '../api/use-settings';
import { Part, Refusal } from './part';
import { READ_ONLY, type TabProps } from './tab-props';

const NO_SITE = 'none';
const FIELDS = ['name', 'specialty', 'zone', 'siteId'];

const formOf = ({ name, specialty, zone, siteId }: Program): ProgramChange => ({ name, specialty, zone, siteId });

interface ZoneProps {
  form: ProgramChange;
  site: Site | undefined;
  was: string;
  editable: boolean;
  error: string | null;
  change: (values: Partial<ProgramChange>) => void;
}

/** The zone, which a site brings; and what becomes of the schedule when it changes. */
function ZonePart({ form, site, was, editable, error, change }: ZoneProps) {
  const zones = useMemo(() => zoneOptions(form.zone), [form.zone]);
  return (
    <>
      {site ? (
        <Field
          label="Time zone"
          value={form.zone.replaceAll('_', ' ')}
          disabled
          error={error}
          hint={
            <>
              As {site.name} has it. <Link href="?tab=sites">Sites</Link>
            </>
          }
        />
      ) : (
        <Combobox label="Time zone" value={form.zone} options={zones} disabled={!editable} error={error} onChange={(zone) => zone && change({ zone })} />
      )}
      {form.zone !== was && (
        <div className="alert warn">
          <p>
            <b className="b6">{`From ${was.replaceAll('_', ' ')} to ${form.zone.replaceAll('_', ' ')}.`}</b> Duties keep the time on the clock: 07:00 stays 07:00, there instead of here. They become other moments, and subscribed calendars show them there. Earlier versions keep what they say. Rotations at a site of their own stay in that site’s zone.
          </p>
        </div>
      )}
    </>
  );
}

function useProgramForm(now: Program) {
  const [typed, setTyped] = useState<Partial<ProgramChange>>({});
  const program = useSeen(now, Object.keys(typed).length > 0);
  const save = useSaveProgram(program);
  const form = { ...formOf(program), ...typed };
  const changed = JSON.stringify(form) !== JSON.stringify(formOf(program));
  const change = (values: Partial<ProgramChange>) => {
    save.reset();
    setTyped({ ...typed, ...values });
  };
  return { form, changed, change, save, discard: () => [save.reset(), setTyped({})] };
}

/** What the program is called, and where and when it is. */
export function ProgramTab({ program, editable }: TabProps) {
  const sites = useSites();
  const notify = useNotify();
  const { form, changed, change, save, discard } = useProgramForm(program);
  const refused = refusedBy(save.error);
  const site = sites.data?.find((one) => one.id === form.siteId);
  const options = [{ value: NO_SITE, label: 'None' }, ...(sites.data ?? []).map((one) => ({ value: one.id, label: one.name, note: one.zone }))];
  const chooseSite = (value: string) => {
    const chosen = sites.data?.find((one) => one.id === value);
    change({ siteId: chosen?.id ?? null, zone: chosen?.zone ?? form.zone });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(form, { onSuccess: (saved) => [discard(), notify({ tone: 'good', text: savedSaid(saved) })] });
  };
  const missing = form.name.trim() && form.specialty.trim() ? null : 'Give a name and a specialty';
  return (
    <Part title="Program" words="What stands on every page, export and calendar of it." readOnly={editable ? null : READ_ONLY}>
      <form className="set-form" onSubmit={submit}>
        <Refusal words={refusedElsewhere(refused, FIELDS)} />
        <Field label="Name" required value={form.name} maxLength={120} disabled={!editable} error={refusedAt(refused, 'name')} onChange={(event) => change({ name: event.target.value })} />
        <Field label="Specialty" required value={form.specialty} maxLength={80} disabled={!editable} error={refusedAt(refused, 'specialty')} onChange={(event) => change({ specialty: event.target.value })} />
        <Select label="Main site" visibleLabel value={form.siteId ?? NO_SITE} options={options} disabled={!editable} error={sites.isError ? 'The sites did not load' : refusedAt(refused, 'siteId')} onChange={chooseSite} />
        <ZonePart form={form} site={site} was={program.zone} editable={editable} error={refusedAt(refused, 'zone')} change={change} />
        {editable && (
          <div className="set-bar">
            <Button type="submit" variant="primary" busy={save.isPending} disabledReason={missing ?? (changed ? null : 'Nothing is changed')}>
              {form.zone === program.zone ? 'Save' : 'Save, and move the duties'}
            </Button>
            {changed && <Button onClick={discard}>Discard changes</Button>}
          </div>
        )}
      </form>
    </Part>
  );
}

function savedSaid({ name, movedDuties }: ChangedProgram): string {
  return movedDuties > 0 ? `${name} is saved. ${movedDuties} published duties have the same clock in the new zone.` : `${name} is saved.`;
}
