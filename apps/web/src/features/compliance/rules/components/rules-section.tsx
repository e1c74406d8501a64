'use client';
import { RuleRow } from './rule-row';
import type { RulesEditor } from './use-rules-form';

/** Each rule of the pack, with what this program changed in it. */
export function RulesSection({ editor, editable }: { editor: RulesEditor; editable: boolean }) {
  const { saved, base, form, errors, change } = editor;
  const bases = new Map((base ?? saved).rules.map((rule) => [rule.ruleId, rule]));
  return (
    <section className="rsec wide" aria-labelledby="rules-each">
      <h2 id="rules-each">Rules</h2>
      <table className="rt">
        <caption className="vh">Duty-hour rules with their limits</caption>
        <thead>
          <tr>
            <th scope="col">On</th>
            <th scope="col">Rule and paragraph</th>
            <th scope="col">Limit</th>
            <th scope="col">Severity</th>
            <th scope="col">The pack says</th>
            <th scope="col">
              <span className="vh">Changed by this program</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {saved.rules.map((rule) => {
            const fields = form.rules[rule.ruleId];
            if (!fields) return null;
            const error = errors[`rules.${rule.ruleId}.limit`] ?? errors[`rules.${rule.ruleId}`] ?? null;
            return <RuleRow key={rule.ruleId} rule={rule} base={bases.get(rule.ruleId) ?? rule} fields={fields} editable={editable} error={error} onChange={(next) => change({ rules: { ...form.rules, [rule.ruleId]: next } })} />;
          })}
        </tbody>
      </table>
    </section>
  );
}
