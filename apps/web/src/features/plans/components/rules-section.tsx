'use client';
import type { PlanSetupFields, SetupRule } from '@housestaff/api-client';
import { Button, IconButton, Menu, Select, Tag } from '@housestaff/ui';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { errorAt, isWrong, type PlanErrors } from '../model/plan-errors';
import { RULE_NAMES, STRENGTH_OPTIONS, kindsFor, strengthOf, type Names } from '../model/plan-words';
import { ruleSaid, startRule } from '../model/rule-words';
import type { PickOption } from './many-pick';
import { RuleFields } from './rule-fields';
import type { SectionProps } from './section-props';

interface RuleLineProps {
  rule: SetupRule;
  field: string;
  names: Names;
  items: readonly PickOption[];
  errors: PlanErrors;
  editable: boolean;
  slot: PlanSetupFields['slot'];
  open: boolean;
  onOpen: () => void;
  onChange: (part: Partial<SetupRule>) => void;
  onRemove: () => void;
}

function RuleLine(props: RuleLineProps) {
  const { rule, field, names, errors, editable, slot, open, onOpen, onChange, onRemove } = props;
  const wrong = isWrong(errors, field);
  return (
    <li className="pl-rule" data-off={!rule.on} data-wrong={wrong || undefined}>
      <div className="pl-rule-line">
        <input type="checkbox" role="switch" className="sw" aria-label={`${rule.name} holds`} checked={rule.on} disabled={!editable} onChange={(event) => onChange({ on: event.target.checked })} />
        <span className="grow">
          <b className="b5">{rule.name}</b>
          <span className="t2 block">{ruleSaid(names, rule, slot)}</span>
          {wrong && !open && <span className="t12 bad block">{errorAt(errors, field)}</span>}
        </span>
        <Select label={`Strength of ${rule.name}`} value={String(rule.strength)} options={STRENGTH_OPTIONS} disabled={!editable} invalid={isWrong(errors, `${field}.strength`)} onChange={(value) => onChange({ strength: strengthOf(value) })} className="pl-strength" />
        {editable && (
          <span className="row gap-1">
            <IconButton icon={Pencil} size="small" label={`Change ${rule.name}`} aria-expanded={open} onClick={onOpen} />
            <IconButton icon={Trash2} size="small" label={`Remove ${rule.name}`} onClick={onRemove} />
          </span>
        )}
      </div>
      {open && editable && <RuleFields {...props} />}
    </li>
  );
}

/** What each person's plan is held to, in words, each on or off and as strong as it should be. */
export function RulesSection({ form, names, items, editable }: SectionProps) {
  const { fields, errors, change } = form;
  const { rules, demands } = fields;
  const [open, setOpen] = useState<string | null>(null);
  const put = (at: number, part: Partial<SetupRule>) => change({ rules: rules.map((one, n) => (n === at ? { ...one, ...part } : one)) });
  const add = (rule: SetupRule) => {
    change({ rules: [...rules, rule] });
    setOpen(rule.id);
  };
  const taken = new Set([...demands, ...rules].map((one) => one.id));
  const entries = kindsFor(fields.slot).map((kind) => ({ label: RULE_NAMES[kind], onSelect: () => add(startRule(kind, RULE_NAMES[kind], taken, fields.items.map((item) => item.id))) }));
  return (
    <section className="rsec wide" aria-label="Rules">
      <h2 className="row">
        <span>Rules</span>
        <Tag>{`${rules.filter((rule) => rule.on).length} of ${rules.length} on`}</Tag>
      </h2>
      <ul className="pl-rules">
        {rules.map((rule, at) => (
          <RuleLine
            key={rule.id}
            {...{ rule, names, items, errors, editable }}
            field={`rules.${at}`}
            slot={fields.slot}
            open={open === rule.id}
            onOpen={() => setOpen(open === rule.id ? null : rule.id)}
            onChange={(part) => put(at, part)}
            onRemove={() => change({ rules: rules.filter((_, n) => n !== at) })}
          />
        ))}
      </ul>
      {rules.length === 0 && <p className="t2 px-4">No rule yet.</p>}
      {editable && (
        <div className="px-4">
          <Menu
            trigger={
              <Button icon={Plus} aria-haspopup="menu">
                Add a rule
              </Button>
            }
            entries={entries}
          />
        </div>
      )}
    </section>
  );
}
