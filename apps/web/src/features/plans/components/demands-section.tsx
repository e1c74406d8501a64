'use client';
import type { PlanSetupFields, SetupDemand } from '@housestaff/api-client';
import { Button, IconButton, Select } from '@housestaff/ui';
import { Plus, Trash2 } from 'lucide-react';
import { errorAt, type PlanErrors } from '../model/plan-errors';
import { STRENGTH_OPTIONS, itemsSaid, strengthOf, type Names } from '../model/plan-words';
import { freeId } from '../model/rule-words';
import { ItemsField, type PickOption } from './many-pick';
import { NumberField } from './number-field';
import { DaysField, PeopleField } from './pick-fields';
import type { SectionProps } from './section-props';

interface DemandRowProps {
  demand: SetupDemand;
  field: string;
  names: Names;
  items: readonly PickOption[];
  errors: PlanErrors;
  editable: boolean;
  halfDays: boolean;
  onChange: (part: Partial<SetupDemand>) => void;
  onRemove: () => void;
}

function DemandRow({ demand, field, names, items, errors, editable, halfDays, onChange, onRemove }: DemandRowProps) {
  const at = (part: string) => errorAt(errors, `${field}.${part}`);
  const named = demand.name || 'this demand';
  return (
    <tr>
      <td className="pl-name">
        <input className="inp" aria-label={`Name of ${named}`} value={demand.name} disabled={!editable} maxLength={120} aria-invalid={at('name') ? true : undefined} onChange={(event) => onChange({ name: event.target.value })} />
        {(at('name') ?? at('id')) && <p className="t12 bad">{at('name') ?? at('id')}</p>}
      </td>
      <td>
        <ItemsField label={`What covers ${named}`} options={items} value={demand.items} words={itemsSaid(names, demand.items)} error={at('items')} editable={editable} onChange={(next) => onChange({ items: next })} />
      </td>
      <td>
        <DaysField label={`Days of ${named}`} pick={demand.days} error={at('days')} editable={editable} halfDays={halfDays} onChange={(days) => onChange({ days })} />
      </td>
      <td>
        <PeopleField label={`Who counts for ${named}`} names={names} pick={demand.people} error={at('people')} editable={editable} onChange={(people) => onChange({ people })} />
      </td>
      <td>
        <NumberField label={`At least, for ${named}`} value={demand.min} error={at('min')} editable={editable} placeholder="none" onChange={(min) => onChange({ min: min ?? null })} />
      </td>
      <td>
        <NumberField label={`At most, for ${named}`} value={demand.max} error={at('max')} editable={editable} placeholder="none" onChange={(max) => onChange({ max: max ?? null })} />
      </td>
      <td>
        <Select label={`Strength of ${named}`} value={String(demand.strength)} options={STRENGTH_OPTIONS} disabled={!editable} invalid={at('strength') !== null} onChange={(value) => onChange({ strength: strengthOf(value) })} className="pl-strength" />
      </td>
      <td>{editable && <IconButton icon={Trash2} size="small" label={`Remove ${named}`} onClick={onRemove} />}</td>
    </tr>
  );
}

function newDemand({ demands, rules, items }: PlanSetupFields): SetupDemand {
  const taken = new Set([...demands, ...rules].map((one) => one.id));
  return { id: freeId('demand', taken), name: 'New demand', items: items.slice(0, 1).map((item) => item.id), min: 1, max: null, strength: 'demand' };
}

const COLUMNS = ['Demand', 'Covered by', 'Days', 'Who counts', 'At least', 'At most', 'Strength'];

/** How many people are needed, by day. */
export function DemandsSection({ form, names, items, editable }: SectionProps) {
  const { fields, errors, change } = form;
  const { demands } = fields;
  if (fields.kind === 'blocks') return null;
  const put = (at: number, part: Partial<SetupDemand>) => change({ demands: demands.map((one, n) => (n === at ? { ...one, ...part } : one)) });
  return (
    <section className="rsec wide" aria-label="Demand">
      <h2>{`How many are needed, ${fields.slot === 'week' ? 'each week' : fields.slot === 'half-day' ? 'each half-day' : 'each day'}`}</h2>
      {errors.demands && <p className="t12 bad rnote">{errors.demands}</p>}
      <div className="pl-wide" tabIndex={0} role="region" aria-label="Demand by day">
        <table className="pl-demands">
          <caption className="vh">Demand by day</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <th scope="col">
                <span className="vh">Remove</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {demands.map((demand, at) => (
              <DemandRow key={demand.id} {...{ demand, names, items, errors, editable }} field={`demands.${at}`} halfDays={fields.slot === 'half-day'} onChange={(part) => put(at, part)} onRemove={() => change({ demands: demands.filter((_, n) => n !== at) })} />
            ))}
          </tbody>
        </table>
      </div>
      {demands.length === 0 && <p className="t2 px-4">No demand yet: nobody is needed.</p>}
      {editable && (
        <div className="px-4">
          <Button icon={Plus} disabledReason={fields.items.length === 0 ? 'Add what is given first' : null} onClick={() => change({ demands: [...demands, newDemand(fields)] })}>
            Add a demand
          </Button>
        </div>
      )}
    </section>
  );
}
