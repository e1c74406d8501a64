'use client';
import type { Rotation } from '@housestaff/api-client';
import { Button, Check, Dialog, Field, RotationChip, rotationColours, Select } from '@housestaff/ui';
import { useId, useState, type FormEvent } from 'react';
import { refusedAt, refusedBy, refusedElsewhere, type Refused } from '@/shell/refusal';
import { useSites } from '@/shell/use-sites';
import { type RotationInput, useSaveRotation } from '../api/use-catalog';

export const CATEGORIES: { value: Rotation['category']; label: string }[] = ([
  ['inpatient', 'Inpatient'],
  ['critical-care', 'Critical care'],
  ['emergency', 'Emergency'],
  ['obstetrics', 'Obstetrics'],
  ['night-float', 'Night float'],
  ['ambulatory', 'Ambulatory'],
  ['elective', 'Elective'],
  ['orientation', 'Orientation'],
  ['away', 'Away'],
  ['leave', 'Leave'],
  ['other', 'Other'],
] satisfies [Rotation['category'], string][]).map(([value, label]) => ({ value, label }));

const AUDIENCES: { value: Rotation['audience']; label: string }[] = [
  { value: 'resident', label: 'Residents' },
  { value: 'faculty', label: 'Faculty' },
  { value: 'any', label: 'Both' },
];

function inputOf(rotation: Rotation | null): RotationInput {
  if (!rotation) return { name: '', abbreviation: '', colour: 'elec', category: 'elective', siteId: null, leaveEligible: true, halfBlock: true, hoursLimit: 80, supervisionWeight: 0, audience: 'resident', active: true };
  const { name, abbreviation, colour, category, siteId, leaveEligible, halfBlock, hoursLimit, supervisionWeight, audience, active } = rotation;
  return { name, abbreviation, colour, category, siteId, leaveEligible, halfBlock, hoursLimit, supervisionWeight, audience, active };
}

const NO_SITE = 'none';
const FIELDS = ['name', 'abbreviation', 'colour', 'category', 'siteId', 'audience', 'hoursLimit', 'supervisionWeight'];

interface FieldsProps {
  form: RotationInput;
  refused: Refused;
  change: (values: Partial<RotationInput>) => void;
}

/** Where it is. Its times are in the zone of its site. */
function SiteField({ form, refused, change }: FieldsProps) {
  const sites = useSites();
  const options = [{ value: NO_SITE, label: "The program's" }, ...(sites.data ?? []).map((site) => ({ value: site.id, label: site.name, note: site.zone }))];
  const error = sites.isError ? 'The sites did not load' : refusedAt(refused, 'siteId');
  return <Select label="Site" visibleLabel value={form.siteId ?? NO_SITE} options={options} error={error} onChange={(site) => change({ siteId: site === NO_SITE ? null : site })} />;
}

function Fields(props: FieldsProps) {
  const { form, refused, change } = props;
  const colours = rotationColours.map((colour) => ({ value: colour, label: <RotationChip abbreviation={form.abbreviation || 'ABC'} colour={colour} /> }));
  const limits = [
    { value: '80', label: '80 h a week' },
    { value: '88', label: '88 h a week, by exception' },
  ];
  return (
    <>
      <Field label="Name" required maxLength={120} value={form.name} error={refusedAt(refused, 'name')} onChange={(event) => change({ name: event.target.value })} />
      <div className="grid grid-cols-2 gap-3">
        <Field label="Abbreviation" required maxLength={6} value={form.abbreviation} error={refusedAt(refused, 'abbreviation')} onChange={(event) => change({ abbreviation: event.target.value.toUpperCase() })} />
        <Select label="Colour" visibleLabel value={form.colour} options={colours} onChange={(colour) => change({ colour })} />
        <Select label="Category" visibleLabel value={form.category} options={CATEGORIES} onChange={(category) => change({ category })} />
        <Select label="For" visibleLabel value={form.audience} options={AUDIENCES} onChange={(audience) => change({ audience })} />
        <SiteField {...props} />
        <Select label="Hours limit" visibleLabel value={String(form.hoursLimit)} options={limits} error={refusedAt(refused, 'hoursLimit')} onChange={(limit) => change({ hoursLimit: Number(limit) })} />
        <Field label="Supervision weight" type="number" min={0} max={4} step={0.25} hint="Of one learner in a half-day" value={form.supervisionWeight} error={refusedAt(refused, 'supervisionWeight')} onChange={(event) => change({ supervisionWeight: Number(event.target.value) })} />
      </div>
      <Check label="Leave may be taken from it" checked={form.leaveEligible} onChange={(event) => change({ leaveEligible: event.target.checked })} />
      <Check label="May be given for half a block" checked={form.halfBlock} onChange={(event) => change({ halfBlock: event.target.checked })} />
      <Check label="In use" checked={form.active} onChange={(event) => change({ active: event.target.checked })} />
    </>
  );
}

/** Adds a rotation, or edits one. */
export function RotationDialog({ rotation: now, programId, onClose }: { rotation: Rotation | null; programId: string | undefined; onClose: () => void }) {
  const [rotation] = useState(now);
  const [form, setForm] = useState(() => inputOf(rotation));
  const save = useSaveRotation(programId);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ rotation, body: form }, { onSuccess: onClose });
  };
  const refused = refusedBy(save.error);
  const elsewhere = refusedElsewhere(refused, FIELDS);
  const change = (values: Partial<RotationInput>) => [save.reset(), setForm({ ...form, ...values })];
  const missing = form.name.trim() && form.abbreviation.trim() ? null : 'Give a name and an abbreviation first';
  const actions = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="primary" type="submit" form={id} busy={save.isPending} disabledReason={missing}>
        {rotation ? 'Save' : 'Add rotation'}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={rotation?.name ?? 'Add rotation'} actions={actions}>
      <form id={id} onSubmit={submit}>
        {elsewhere && (
          <p className="alert" role="alert">
            {elsewhere}
          </p>
        )}
        <Fields form={form} refused={refused} change={change} />
      </form>
    </Dialog>
  );
}
