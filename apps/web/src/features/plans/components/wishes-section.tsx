'use client';
import type { PlanSetupFields } from '@housestaff/api-client';
import { Button, Field, IconButton, Select } from '@housestaff/ui';
import { Plus, Trash2 } from 'lucide-react';
import { today } from '@/shell/dates';
import { errorAt, type PlanErrors } from '../model/plan-errors';
import { itemsSaid, type Names } from '../model/plan-words';
import { ItemsField, type PickOption } from './many-pick';
import type { SectionProps } from './section-props';

type Wish = NonNullable<PlanSetupFields['wishes']>[number];

const WANTS = [
  { value: 'want', label: 'would like' },
  { value: 'not', label: 'would rather not have' },
] as const;
const WEIGHTS = ['low', 'medium', 'high', 'highest'].map((label, at) => ({ value: String(at + 1), label }));

interface WishRowProps {
  wish: Wish;
  field: string;
  names: Names;
  items: readonly PickOption[];
  errors: PlanErrors;
  editable: boolean;
  onChange: (part: Partial<Wish>) => void;
  onRemove: () => void;
}

function WishRow({ wish, field, names, items, errors, editable, onChange, onRemove }: WishRowProps) {
  const people = [...names.people.values()].filter((one) => one.kind === 'resident' || one.kind === 'faculty').map((one) => ({ value: one.id, label: one.displayName }));
  const name = names.people.get(wish.personId)?.displayName ?? 'somebody';
  const wrong = errorAt(errors, field);
  return (
    <li className="pl-wish">
      <Select label="Who wishes" value={wish.personId} options={people} disabled={!editable} invalid={errorAt(errors, `${field}.personId`) !== null} onChange={(personId) => onChange({ personId })} />
      <Select label={`What ${name} wishes`} value={wish.want ? 'want' : 'not'} options={WANTS} disabled={!editable} onChange={(value) => onChange({ want: value === 'want' })} />
      <ItemsField label={`What the wish of ${name} is about`} options={items} value={wish.items} words={itemsSaid(names, wish.items)} error={null} editable={editable} onChange={(next) => onChange({ items: next })} />
      <Field label={`Day of the wish of ${name}`} type="date" value={wish.date} disabled={!editable} onChange={(event) => event.target.value && onChange({ date: event.target.value })} />
      <Select label={`How much ${name} wishes it`} value={String(wish.weight)} options={WEIGHTS} disabled={!editable} onChange={(value) => onChange({ weight: Number(value) })} />
      {editable && <IconButton icon={Trash2} size="small" label={`Remove the wish of ${name}`} onClick={onRemove} />}
      {wrong && <p className="t12 bad pl-wrong">{wrong}</p>}
    </li>
  );
}

/** What people wish for: a duty on a day, or rather not. */
export function WishesSection({ form, names, items, editable }: SectionProps) {
  const { fields, errors, change } = form;
  const wishes = fields.wishes ?? [];
  const first = [...names.people.values()].find((one) => one.active && !one.finishedOn && one.kind === 'resident') ?? names.people.values().next().value;
  const off = !fields.rules.some((rule) => rule.kind === 'wishes' && rule.on);
  const add = () => first && change({ wishes: [...wishes, { personId: first.id, items: fields.items.map((item) => item.id), date: today(), want: false, weight: 2 }] });
  return (
    <section className="rsec" aria-label="Wishes">
      <h2>Wishes</h2>
      {off && wishes.length > 0 && <p className="t2">They are left out while no rule “Wishes of people” is on.</p>}
      <ul className="pl-wishes">
        {wishes.map((wish, at) => (
          <WishRow key={at} {...{ wish, names, items, errors, editable }} field={`wishes.${at}`} onChange={(part) => change({ wishes: wishes.map((one, n) => (n === at ? { ...one, ...part } : one)) })} onRemove={() => change({ wishes: wishes.filter((_, n) => n !== at) })} />
        ))}
      </ul>
      {wishes.length === 0 && <p className="t2">Nobody wished for anything yet.</p>}
      {editable && (
        <div>
          <Button icon={Plus} disabledReason={fields.items.length === 0 ? 'Add what is given first' : null} onClick={add}>
            Add a wish
          </Button>
        </div>
      )}
    </section>
  );
}
