'use client';
import type { RuleSetting } from '@housestaff/api-client';
import { cx, IconButton, Select, Tag } from '@housestaff/ui';
import { Undo2 } from 'lucide-react';
import type { RuleFields } from '../model/rules-form';
import { numberOf } from '../model/rules-form';
import { hasOwnLimit, limitWords, policySaid, scopeSaid, SEVERITIES } from '../model/rule-words';
import { FigureField } from './figure-field';

interface RuleRowProps {
  rule: RuleSetting;
  /** As the chosen pack has it. */
  base: RuleSetting;
  fields: RuleFields;
  editable: boolean;
  error: string | null;
  onChange: (fields: RuleFields) => void;
}

function differs(fields: RuleFields, base: RuleSetting): boolean {
  return fields.on !== base.base.on || fields.severity !== base.base.severity || numberOf(fields.limit) !== base.base.limit;
}

/** One rule: whether it is held, how hard, its limit, and what its pack says. */
export function RuleRow({ rule, base, fields, editable, error, onChange }: RuleRowProps) {
  const changed = differs(fields, base);
  const [before, after] = limitWords(rule);
  const reset = () => onChange({ on: base.base.on, severity: base.base.severity, limit: String(base.base.limit) });
  const off = !editable || !fields.on;
  const scope = scopeSaid(base.categories);
  return (
    <tr className={cx(!fields.on && 'is-off', changed && 'is-changed')}>
      <td className="r-on">
        <input type="checkbox" role="switch" className="sw" checked={fields.on} disabled={!editable} aria-label={`${rule.title} is held`} onChange={(event) => onChange({ ...fields, on: event.target.checked })} />
      </td>
      <th scope="row" className="r-name">
        <b className="b5">{rule.title}</b>
        <span className="t12 t3 block">
          {rule.paragraph ? `CPR ${rule.paragraph} (2025), ${rule.paragraph2023} (2023)` : 'A rule of some specialties'}
          {scope && ` · ${scope}`}
        </span>
      </th>
      <td className="r-limit">
        {hasOwnLimit(rule.ruleId) ? (
          <FigureField label={`Limit of ${rule.title}`} value={fields.limit} before={before} after={after} error={error} disabled={off} onChange={(limit) => onChange({ ...fields, limit })} />
        ) : (
          <span className="t12 t2">as the 80 hours a week</span>
        )}
      </td>
      <td className="r-sev">
        <Select label={`Severity of ${rule.title}`} value={fields.severity} options={SEVERITIES} disabled={off} onChange={(severity) => onChange({ ...fields, severity })} />
      </td>
      <td className="r-base">
        <span className="r-said t12 t2">{policySaid(rule, base.base)}</span>
        {base.verify && (
          <Tag tone="warn" title="This figure is not text of the Common Program Requirements. Check it against your specialty's requirements.">
            verify
          </Tag>
        )}
      </td>
      <td className="r-reset">
        {changed && (
          <>
            <Tag tone="accent">Changed</Tag>
            {editable && <IconButton icon={Undo2} size="small" label={`Reset ${rule.title} to the pack`} onClick={reset} />}
          </>
        )}
      </td>
    </tr>
  );
}
