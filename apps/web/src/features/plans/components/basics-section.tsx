'use client';
import { Check, Field, Select } from '@housestaff/ui';
import { errorAt } from '../model/plan-errors';
import { KIND_NAMES, SLOT_NAMES, WEEKDAY_OPTIONS } from '../model/plan-words';
import { PeopleField } from './pick-fields';
import type { SectionProps } from './section-props';

/** The plan's name, who it is for, and whether duty hours bind it. */
export function BasicsSection({ form, names, editable }: SectionProps) {
  const { fields, errors, change } = form;
  return (
    <section className="rsec" aria-label="The plan">
      <p className="t2">{`${KIND_NAMES[fields.kind]}, planned ${SLOT_NAMES[fields.slot]}: ${fields.plans === 'stays' ? 'rotations' : 'duties'} are given to people.`}</p>
      <div className="rgrid">
        <Field label="Name" value={fields.name} maxLength={120} disabled={!editable} error={errorAt(errors, 'name')} onChange={(event) => change({ name: event.target.value })} />
        <PeopleField label="Who is planned" visibleLabel names={names} pick={fields.people} editable={editable} error={errorAt(errors, 'people')} onChange={(people) => change({ people: people ?? {} })} />
        {fields.slot === 'week' && <Select label="A week begins on" visibleLabel value={String(fields.weekStartsOn ?? 1)} options={WEEKDAY_OPTIONS} disabled={!editable} invalid={errorAt(errors, 'weekStartsOn') !== null} onChange={(value) => change({ weekStartsOn: Number(value) })} />}
      </div>
      {fields.kind !== 'blocks' && (
        <div>
          <Check label="The program’s duty-hour rules must hold" checked={fields.dutyHours} disabled={!editable} onChange={(event) => change({ dutyHours: event.target.checked })} />
          {errorAt(errors, 'dutyHours') && <p className="t12 bad">{errorAt(errors, 'dutyHours')}</p>}
        </div>
      )}
    </section>
  );
}
