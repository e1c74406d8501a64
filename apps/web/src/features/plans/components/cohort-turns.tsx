'use client';
import type { CycleCohort } from '@housestaff/api-client';
import { Button, IconButton, Select } from '@housestaff/ui';
import { Plus, Trash2 } from 'lucide-react';
import { errorAt } from '../model/plan-errors';
import { cohortsOf } from '../model/plan-words';
import { NumberField } from './number-field';
import type { RuleFieldsProps } from './rule-fields-props';

/** Which cohort begins in which block. A new line takes the next cohort, a block later. */
export function CohortTurns({ rule, field, names, errors, onChange }: RuleFieldsProps) {
  const turns = rule.cohorts ?? [];
  const known = cohortsOf(names);
  const free = known.filter((one) => !turns.some(({ cohort }) => cohort === one));
  const put = (at: number, part: Partial<CycleCohort>) => onChange({ cohorts: turns.map((turn, n) => (n === at ? { ...turn, ...part } : turn)) });
  const next = free[0];
  const add = () => next !== undefined && onChange({ cohorts: [...turns, { cohort: next, from: (turns.length % (rule.every ?? 1)) + 1 }] });
  const why = next ? null : known.length === 0 ? 'Give residents their cohort first, under People' : 'Every cohort has a line';
  return (
    <div className="pl-turns">
      <span className="lbl">Cohorts, and the block in which each begins</span>
      <ul>
        {turns.map(({ cohort, from }, n) => (
          <li key={`${cohort}-${n}`} className="row gap-2">
            <Select label={`Cohort of line ${n + 1}`} value={cohort} options={[...new Set([cohort, ...free])].map((one) => ({ value: one, label: `Cohort ${one}` }))} invalid={errorAt(errors, `${field}.cohorts.${n}.cohort`) !== null} onChange={(value) => put(n, { cohort: value })} />
            <NumberField label={`First block of cohort ${cohort}`} value={from} editable error={errorAt(errors, `${field}.cohorts.${n}.from`)} onChange={(value) => put(n, { from: value ?? 1 })} />
            <IconButton icon={Trash2} size="small" label={`Remove cohort ${cohort}`} onClick={() => onChange({ cohorts: turns.filter((_, other) => other !== n) })} />
            {errorAt(errors, `${field}.cohorts.${n}.cohort`) && <span className="t12 bad">{errorAt(errors, `${field}.cohorts.${n}.cohort`)}</span>}
          </li>
        ))}
      </ul>
      {turns.length === 0 && errorAt(errors, `${field}.cohorts`) && <p className="t12 bad">{errorAt(errors, `${field}.cohorts`)}</p>}
      <Button icon={Plus} size="small" disabledReason={why} onClick={add}>
        Add a cohort
      </Button>
    </div>
  );
}
