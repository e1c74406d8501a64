'use client';
import { Check, Field, Select } from '@housestaff/ui';
import type { ReactNode } from 'react';
import { errorAt } from '../model/plan-errors';
import { itemsSaid, type RuleKind } from '../model/plan-words';
import { UNITS } from '../model/rule-words';
import { CohortTurns } from './cohort-turns';
import { ItemsField } from './many-pick';
import { NumberField } from './number-field';
import { DaysField, PeopleField } from './pick-fields';
import type { RuleFieldsProps } from './rule-fields-props';

type FigureName = 'min' | 'max' | 'days_' | 'count' | 'every' | 'slots' | 'goal' | 'tolerance';

function Figure({ name, label, after, rule, field, errors, onChange }: RuleFieldsProps & { name: FigureName; label: string; after?: string }) {
  return <NumberField label={label} visibleLabel value={rule[name]} after={after} editable error={errorAt(errors, `${field}.${name}`)} onChange={(value) => onChange({ [name]: value })} />;
}

function Many({ name, label, rule, field, names, items, errors, onChange }: RuleFieldsProps & { name: 'items' | 'then' | 'after'; label: string }) {
  const value = rule[name] ?? [];
  const none = name === 'after' ? 'any duty' : null;
  const next = (chosen: string[]) => onChange({ [name]: name === 'after' && chosen.length === 0 ? undefined : chosen });
  return <ItemsField label={label} visibleLabel options={items} value={value} words={none && value.length === 0 ? none : itemsSaid(names, value)} error={errorAt(errors, `${field}.${name}`)} editable onChange={next} />;
}

function Carry({ rule, onChange, label }: RuleFieldsProps & { label: string }) {
  return <Check label={label} checked={rule.carry ?? false} onChange={(event) => onChange({ carry: event.target.checked })} />;
}

const PERS = [
  { value: 'plan', label: 'in the whole plan' },
  { value: 'week', label: 'in each week' },
  { value: 'month', label: 'in each month' },
] as const;

function Limits(props: RuleFieldsProps) {
  return (
    <>
      <Figure {...props} name="min" label="At least" />
      <Figure {...props} name="max" label="At most" />
    </>
  );
}

function Rest(props: RuleFieldsProps) {
  const { rule, field, errors, onChange } = props;
  const asLong = rule.hours === 'as-long-as-shift';
  return (
    <>
      <Check label="As long as the shift before" checked={asLong} onChange={(event) => onChange({ hours: event.target.checked ? 'as-long-as-shift' : 10 })} />
      {!asLong && <NumberField label="Hours of rest" visibleLabel editable value={typeof rule.hours === 'number' ? rule.hours : undefined} after="hours" error={errorAt(errors, `${field}.hours`)} onChange={(hours) => onChange({ hours })} />}
      <Many {...props} name="after" label="After" />
    </>
  );
}

function Points({ rule, field, names, errors, onChange }: RuleFieldsProps) {
  const put = (id: string, value: number | undefined) => {
    const others = Object.entries(rule.points ?? {}).filter(([other]) => other !== id);
    const points = value === undefined ? others : [...others, [id, value]];
    onChange({ points: points.length > 0 ? Object.fromEntries(points) : undefined });
  };
  return (
    <>
      {(rule.items ?? []).map((id) => (
        <NumberField key={id} label={`Points of ${itemsSaid(names, [id])}`} visibleLabel editable value={rule.points?.[id]} placeholder="1" error={errorAt(errors, `${field}.points.${id}`)} onChange={(value) => put(id, value)} />
      ))}
    </>
  );
}

function NotOn({ rule, field, names, errors, onChange }: RuleFieldsProps) {
  const wrong = errorAt(errors, `${field}.rotationIds`) ?? errorAt(errors, `${field}.categories`);
  return (
    <>
      <PeopleField label="Whoever is on" visibleLabel names={names} pick={{ rotationIds: rule.rotationIds, categories: rule.categories }} error={wrong} editable onChange={(pick) => onChange({ rotationIds: pick?.rotationIds, categories: pick?.categories })} />
      <Field label="Reason, in two or three words" maxLength={60} value={rule.reason ?? ''} error={errorAt(errors, `${field}.reason`)} onChange={(event) => onChange({ reason: event.target.value })} />
    </>
  );
}

function FreeDays(props: RuleFieldsProps) {
  const { rule, field, errors, onChange } = props;
  return (
    <>
      <Figure {...props} name="min" label="Free days" />
      <NumberField label="In each" visibleLabel editable value={typeof rule.per === 'number' ? rule.per : undefined} after="days" error={errorAt(errors, `${field}.per`)} onChange={(per) => onChange({ per })} />
    </>
  );
}

const OWN: Readonly<Record<RuleKind, (props: RuleFieldsProps) => ReactNode>> = {
  most: (props) => (
    <>
      <Limits {...props} />
      <Select label="Counted" visibleLabel value={typeof props.rule.per === 'string' ? props.rule.per : 'plan'} options={PERS} onChange={(per) => props.onChange({ per })} />
    </>
  ),
  'in-a-row': (props) => <Limits {...props} />,
  every: (props) => (
    <>
      <Figure {...props} name="max" label="At most" />
      <Figure {...props} name="days_" label="In any" after={`${UNITS[props.slot]} in a row`} />
    </>
  ),
  gap: (props) => (
    <>
      <Many {...props} name="then" label="What may not follow" />
      <Figure {...props} name="slots" label="Within" after={UNITS[props.slot]} />
    </>
  ),
  before: (props) => (
    <>
      <Figure {...props} name="count" label="How many first" />
      <Many {...props} name="then" label="Before any of" />
    </>
  ),
  cycle: (props) => (
    <>
      <Figure {...props} name="every" label="In every so many" after="blocks" />
      <CohortTurns {...props} />
    </>
  ),
  rest: (props) => <Rest {...props} />,
  weekends: (props) => (
    <>
      <Limits {...props} />
      <Check label="Both days of a weekend alike" checked={props.rule.whole ?? false} onChange={(event) => props.onChange({ whole: event.target.checked || undefined })} />
    </>
  ),
  hours: (props) => (
    <>
      <Figure {...props} name="goal" label="Goal" after="hours" />
      <Figure {...props} name="tolerance" label="As good within" after="hours" />
      <Carry {...props} label="What is ahead or behind carries over" />
    </>
  ),
  even: (props) => (
    <>
      <Points {...props} />
      <Carry {...props} label="With what each had before" />
    </>
  ),
  'not-on': (props) => <NotOn {...props} />,
  'later-start': () => null,
  'free-days': (props) => <FreeDays {...props} />,
  wishes: () => null,
};

const WITHOUT_DAYS: readonly RuleKind[] = ['wishes', 'before', 'cycle'];
const WITHOUT_ITEMS: readonly RuleKind[] = ['rest', 'free-days', 'wishes'];

/** The figures and choices of one rule, with what is wrong at each. */
export function RuleFields(props: RuleFieldsProps) {
  const { rule, field, names, errors, slot, onChange } = props;
  const at = (part: string) => errorAt(errors, `${field}.${part}`);
  const alone = at('id') ?? at('kind') ?? at('strength');
  return (
    <div className="pl-fields">
      <Field label="Name" value={rule.name} maxLength={120} error={at('name')} onChange={(event) => onChange({ name: event.target.value })} />
      {!WITHOUT_ITEMS.includes(rule.kind) && <Many {...props} name="items" label={rule.kind === 'before' ? 'First' : 'Of'} />}
      {OWN[rule.kind](props)}
      {rule.kind !== 'wishes' && <PeopleField label="For whom" visibleLabel names={names} pick={rule.people} error={at('people')} editable onChange={(people) => onChange({ people })} />}
      {!WITHOUT_DAYS.includes(rule.kind) && <DaysField label="On which days" visibleLabel pick={rule.days} error={at('days')} editable halfDays={slot === 'half-day'} onChange={(days) => onChange({ days })} />}
      {alone && <p className="t12 bad">{alone}</p>}
    </div>
  );
}
