'use client';
import type { PartToGive } from '@housestaff/api-client';
import { Button, EmptyState, ErrorState, Field, RotationChip, Segmented, SkeletonRows } from '@housestaff/ui';
import { CalendarX } from 'lucide-react';
import { DateTime } from 'luxon';
import { useId, useState } from 'react';
import { addDays, daysBetween, today } from '@/shell/dates';
import { usePartsToGive } from '../api/use-swaps';
import { narrowed, samePart } from '../model/part';

const WEEKS = 12;
const SHOWN = 8;

const GROUPS = [
  { value: 'call', label: 'Call' },
  { value: 'rotation', label: 'Rotations' },
  { value: 'duty', label: 'Other duties' },
] as const;

type Group = PartToGive['group'];

const weekday = (day: string): string => DateTime.fromISO(day, { zone: 'utc' }).toFormat('ccc');

function Row({ one, name, chosen, onChoose }: { one: PartToGive; name: string; chosen: boolean; onChoose: () => void }) {
  const { part, code, colour, locked } = one;
  return (
    <li>
      <label className="sw-part">
        <input type="radio" name={name} checked={chosen} disabled={locked} onChange={onChoose} />
        <RotationChip abbreviation={code} colour={colour} className="min-w-11" />
        <span className="grow">{part.label}</span>
        <span className="t3 t12 nowrap">{locked ? 'Locked' : part.kind === 'duty' ? weekday(part.from) : `${daysBetween(part.from, part.to)} days`}</span>
      </label>
    </li>
  );
}

/** Only some days of a stay. */
function Days({ whole, value, onChange }: { whole: PartToGive; value: PartToGive; onChange: (value: PartToGive) => void }) {
  const { from, to } = whole.part;
  const { part } = value;
  const set = (first: string, last: string) => first >= from && last < to && first <= last && onChange(narrowed(whole, first, addDays(last, 1)));
  return (
    <div className="grid grid-cols-2 gap-3 mt-2">
      <Field label="First day" type="date" value={part.from} min={from} max={addDays(part.to, -1)} onChange={(event) => set(event.target.value, addDays(part.to, -1))} />
      <Field label="Last day" type="date" value={addDays(part.to, -1)} min={part.from} max={addDays(to, -1)} onChange={(event) => set(part.from, event.target.value)} />
    </div>
  );
}

export interface PartPickerProps {
  label: string;
  programId: string | undefined;
  personId: string;
  value: PartToGive | null;
  onChange: (value: PartToGive) => void;
}

function List({ parts, group, value, label, onChange }: Pick<PartPickerProps, 'label' | 'value' | 'onChange'> & { parts: PartToGive[]; group: Group }) {
  const [all, setAll] = useState(false);
  const name = useId();
  const own = parts.filter((one) => one.group === group);
  const whole = value && own.find((one) => one.part.kind === 'stay' && one.part.rotationId === value.part.rotationId && one.part.from <= value.part.from && value.part.to <= one.part.to);
  const isChosen = (one: PartToGive): boolean => value !== null && (one === whole || samePart(one.part, value.part));
  if (own.length === 0) return <p className="t2 py-2">None in the next {WEEKS} weeks.</p>;
  return (
    <>
      <ul role="radiogroup" aria-label={label} className="sw-parts">
        {own.slice(0, all ? undefined : SHOWN).map((one) => (
          <Row key={`${one.part.label} ${one.part.from} ${one.part.half ?? ''}`} one={one} name={name} chosen={isChosen(one)} onChoose={() => onChange(one)} />
        ))}
      </ul>
      {own.length > SHOWN && (
        <Button variant="ghost" size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `${own.length - SHOWN} more`}
        </Button>
      )}
      {whole && value && daysBetween(whole.part.from, whole.part.to) > 1 && <Days whole={whole} value={value} onChange={onChange} />}
    </>
  );
}

/** Something that a person has coming: a night of call, a stay or some days of it, a half-day. */
export function PartPicker({ label, programId, personId, value, onChange }: PartPickerProps) {
  const from = today();
  const parts = usePartsToGive(programId, personId, { from, to: addDays(from, WEEKS * 7) });
  const [chosen, setGroup] = useState<Group | null>(null);
  if (parts.isPending) return <SkeletonRows rows={5} height={32} label="Loading what is ahead" />;
  if (parts.isLoadingError) return <ErrorState title="What is ahead did not load" error={parts.error} onRetry={() => void parts.refetch()} />;
  const first = GROUPS.find(({ value: group }) => parts.data.some((one) => one.group === group));
  if (!first) return <EmptyState icon={CalendarX} title={`Nothing in the next ${WEEKS} weeks.`} hint="Only what is published and still ahead can be swapped." />;
  const group = chosen ?? value?.group ?? first.value;
  return (
    <div>
      <Segmented label={`${label}: kind`} value={group} options={GROUPS} onChange={setGroup} />
      <List key={group} parts={parts.data} group={group} value={value} label={label} onChange={onChange} />
    </div>
  );
}
