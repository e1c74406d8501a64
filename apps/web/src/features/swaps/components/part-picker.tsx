'use client';
import type { PartToGive } from '@housestaff/api-client';
import { Button, EmptyState, ErrorState, Field, RotationChip, Segmented, SkeletonRows } from '@housestaff/ui';
import { CalendarX } from 'lucide-react';
import { DateTime } from 'luxon';
import { useId, useState } from 'react';
import { addDays, daysBetween, today } from '@/shell/dates';
import { usePartsToGive } from '../api/use-swaps';
import { narrowed, samePart, wholeOf } from '../model/part';

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

/** What is chosen, with the way back to the list. */
function Chosen({ value, onBack }: { value: PartToGive; onBack: () => void }) {
  const { part, code, colour } = value;
  return (
    <div className="row min-h-9">
      <RotationChip abbreviation={code} colour={colour} className="min-w-11" />
      <span className="grow b5">{part.kind === 'duty' ? `${weekday(part.from)}, ${part.label}` : part.label}</span>
      <Button size="small" onClick={onBack}>
        Change
      </Button>
    </div>
  );
}

function List({ parts, value, label, onChange }: Pick<PartPickerProps, 'label' | 'value' | 'onChange'> & { parts: PartToGive[] }) {
  const [all, setAll] = useState(false);
  const name = useId();
  if (parts.length === 0) return <p className="t2 py-2">None in the next {WEEKS} weeks.</p>;
  return (
    <>
      <div role="radiogroup" aria-label={label}>
        <ul className="sw-parts">
          {parts.slice(0, all ? undefined : SHOWN).map((one) => (
            <Row key={`${one.part.label} ${one.part.from} ${one.part.half ?? ''}`} one={one} name={name} chosen={value !== null && samePart(one.part, value.part)} onChoose={() => onChange(one)} />
          ))}
        </ul>
      </div>
      {parts.length > SHOWN && (
        <Button variant="ghost" size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `${parts.length - SHOWN} more`}
        </Button>
      )}
    </>
  );
}

/** Something that a person has coming: a night of call, a stay or some days of it, a half-day. Once chosen, the list makes room. */
export function PartPicker({ label, programId, personId, value, onChange }: PartPickerProps) {
  const from = today();
  const parts = usePartsToGive(programId, personId, { from, to: addDays(from, WEEKS * 7) });
  const [wanted, setGroup] = useState<Group | null>(null);
  const [choosing, setChoosing] = useState(false);
  if (parts.isPending) return <SkeletonRows rows={5} height={32} label="Loading what is ahead" />;
  if (parts.isLoadingError) return <ErrorState title="What is ahead did not load" error={parts.error} onRetry={() => void parts.refetch()} />;
  const first = GROUPS.find(({ value: group }) => parts.data.some((one) => one.group === group));
  if (!first) return <EmptyState icon={CalendarX} title={`Nothing in the next ${WEEKS} weeks.`} hint="Only what is published and still ahead can be swapped." />;
  const group = wanted ?? value?.group ?? first.value;
  if (value && !choosing) {
    const whole = wholeOf(value, parts.data);
    return (
      <>
        <Chosen value={value} onBack={() => setChoosing(true)} />
        {whole && daysBetween(whole.part.from, whole.part.to) > 1 && <Days whole={whole} value={value} onChange={onChange} />}
      </>
    );
  }
  return (
    <div>
      <Segmented label={`${label}: kind`} value={group} options={GROUPS} onChange={setGroup} />
      <List key={group} parts={parts.data.filter((one) => one.group === group)} value={value} label={label} onChange={(one) => [setChoosing(false), onChange(one)]} />
    </div>
  );
}
