'use client';
import type { PlanSetupFields } from '@housestaff/api-client';
import { Button, Combobox, IconButton, RotationChip, Select } from '@housestaff/ui';
import { Plus, X } from 'lucide-react';
import { errorAt, type PlanErrors } from '../model/plan-errors';
import { codeOf, itemNameOf, type Names } from '../model/plan-words';
import type { SectionProps } from './section-props';

type Item = PlanSetupFields['items'][number];
type After = NonNullable<Item['after']>[number];

const HALVES = [
  { value: 'day', label: 'all day' },
  { value: 'am', label: 'in the morning' },
  { value: 'pm', label: 'in the afternoon' },
] as const;

function AfterLine({ after, names, editable, onChange, onRemove }: { after: After; names: Names; editable: boolean; onChange: (after: After) => void; onRemove: () => void }) {
  const options = [...names.activities.values()].map((one) => ({ value: one.id, label: `${one.code} ${one.name}` }));
  return (
    <span className="row pl-after">
      <Select label="What follows on the next day" value={after.activityId} options={options} disabled={!editable} onChange={(activityId) => onChange({ ...after, activityId })} />
      <Select label="Which half of the next day" value={after.half} options={HALVES} disabled={!editable} onChange={(half) => onChange({ ...after, half })} />
      {editable && <IconButton icon={X} size="small" label="Nothing follows" onClick={onRemove} />}
    </span>
  );
}

interface ItemRowProps {
  item: Item;
  at: number;
  names: Names;
  errors: PlanErrors;
  editable: boolean;
  follows: boolean;
  onChange: (item: Item) => void;
  onRemove: () => void;
}

function ItemRow({ item, at, names, errors, editable, follows, onChange, onRemove }: ItemRowProps) {
  const after = item.after ?? [];
  const put = (next: After[]) => onChange(next.length > 0 ? { id: item.id, after: next } : { id: item.id });
  const postCall = [...names.activities.values()].find((one) => one.dutyKind === 'post-call') ?? names.activities.values().next().value;
  const name = itemNameOf(names, item.id);
  const colour = names.activities.get(item.id)?.colour ?? names.rotations.get(item.id)?.colour ?? 'elec';
  const wrong = errorAt(errors, `items.${at}`);
  return (
    <li className="pl-item">
      <span className="row pl-item-name">
        <RotationChip abbreviation={codeOf(names, item.id)} colour={colour} />
        <span className="clip">{name}</span>
      </span>
      {follows && (
        <span className="grow pl-afters">
          {after.map((one, n) => (
            <AfterLine key={n} after={one} names={names} editable={editable} onChange={(next) => put(after.map((other, k) => (k === n ? next : other)))} onRemove={() => put(after.filter((_, k) => k !== n))} />
          ))}
          {after.length === 0 && !editable && <span className="t3">Nothing follows</span>}
          {editable && postCall && after.length < 2 && (
            <Button size="small" variant="ghost" icon={Plus} aria-label={`Add what follows ${name} on the next day`} onClick={() => put([...after, { activityId: postCall.id, half: after.length === 0 ? 'day' : 'am' }])}>
              On the next day
            </Button>
          )}
        </span>
      )}
      {editable && <IconButton icon={X} size="small" label={`Leave ${name} out`} onClick={onRemove} />}
      {wrong && <p className="t12 bad pl-wrong">{wrong}</p>}
    </li>
  );
}

/** What is given to people, and what follows on the next day. */
export function ItemsSection({ form, names, editable }: SectionProps) {
  const { fields, errors, change } = form;
  const { items, plans } = fields;
  const all = plans === 'stays' ? [...names.rotations.values()].map((one) => ({ value: one.id, label: `${one.abbreviation} ${one.name}` })) : [...names.activities.values()].map((one) => ({ value: one.id, label: `${one.code} ${one.name}` }));
  const free = all.filter((one) => !items.some((item) => item.id === one.value));
  const wrong = errors.items ?? null;
  return (
    <section className="rsec" aria-label="What is given">
      <h2>{plans === 'stays' ? 'Rotations that are given' : 'Duties that are given'}</h2>
      <ul className="pl-items">
        {items.map((item, at) => (
          <ItemRow
            key={item.id}
            {...{ item, at, names, errors, editable }}
            follows={plans === 'duties'}
            onChange={(next) => change({ items: items.map((one, n) => (n === at ? next : one)) })}
            onRemove={() => change({ items: items.filter((_, n) => n !== at) })}
          />
        ))}
      </ul>
      {items.length === 0 && <p className="t2">Nothing yet.</p>}
      {wrong && <p className="t12 bad">{wrong}</p>}
      {editable && (
        <div className="pl-add">
          <Combobox key={items.length} label={plans === 'stays' ? 'Add a rotation' : 'Add an activity'} value={null} options={free} placeholder="Type a code or a name" onChange={(id) => id && change({ items: [...items, { id }] })} />
        </div>
      )}
    </section>
  );
}
