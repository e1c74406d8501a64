import type { RuleSet, SupervisionPolicy } from '@housestaff/api-client';
import type { RuleProposal } from '../api/use-rules';

type Severity = 'violation' | 'warning';
type Rounding = RuleSet['rounding']['freeDays'];

/** One rule as it is typed: the limit stays text until it is sent, so that half a number is no other number. */
export interface RuleFields {
  on: boolean;
  severity: Severity;
  limit: string;
}

/** A PGY's or an activity's figure as it is typed. */
export type Figures = Record<string, string>;

export interface SupervisionFields extends Pick<SupervisionPolicy, 'on' | 'severity' | 'method' | 'groups'> {
  weights: Figures;
  ratios: Figures;
  extra: { activityId: string; weight: string }[];
}

/** The page's rules as they are typed. */
export interface RulesForm {
  packId: string;
  packVersion: number;
  rules: Record<string, RuleFields>;
  averaging: { days: string; longestMonth: string; shortStayIsAWeek: boolean };
  rounding: { freeDays: Rounding; callNights: Rounding };
  settings: { breakMinutes: string; weekendBesideLeaveIsFree: boolean; longCallHours: string; freeDayAveraged: boolean };
  supervision: SupervisionFields;
}

const figures = (values: Readonly<Record<string, number>>): Figures => Object.fromEntries(Object.entries(values).map(([pgy, value]) => [pgy, String(value)]));

export function supervisionFields(policy: SupervisionPolicy): SupervisionFields {
  return { ...policy, weights: figures(policy.weights), ratios: figures(policy.ratios), extra: policy.extra.map((one) => ({ ...one, weight: String(one.weight) })) };
}

export function formOf({ pack, rules, averaging, rounding, settings, supervision }: RuleSet): RulesForm {
  return {
    packId: pack.id,
    packVersion: pack.version,
    rules: Object.fromEntries(rules.map(({ ruleId, on, severity, limit }) => [ruleId, { on, severity, limit: String(limit) }])),
    averaging: { ...averaging, days: String(averaging.days), longestMonth: String(averaging.longestMonth) },
    rounding: { ...rounding },
    settings: { ...settings, breakMinutes: String(settings.breakMinutes), longCallHours: String(settings.longCallHours) },
    supervision: supervisionFields(supervision),
  };
}

/** A figure as it was typed; NaN where it is none. */
export function numberOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
}

/** Figures that were given; an empty field is a PGY without one. */
function given(values: Figures): Record<string, number> {
  return Object.fromEntries(Object.entries(values).flatMap(([pgy, text]) => (text.trim() === '' ? [] : [[pgy, numberOf(text)]])));
}

/** What is sent; the rules in the order of `order`, by which a refusal names them. */
export function proposalOf(form: RulesForm, order: readonly string[]): RuleProposal {
  const { packId, packVersion, averaging, rounding, settings, supervision } = form;
  return {
    packId,
    packVersion,
    rules: order.flatMap((ruleId) => {
      const rule = form.rules[ruleId];
      return rule ? [{ ruleId, on: rule.on, severity: rule.severity, limit: numberOf(rule.limit) }] : [];
    }),
    averaging: { ...averaging, days: numberOf(averaging.days), longestMonth: numberOf(averaging.longestMonth) },
    rounding,
    settings: { ...settings, breakMinutes: numberOf(settings.breakMinutes), longCallHours: numberOf(settings.longCallHours) },
    supervision: { ...supervision, weights: given(supervision.weights), ratios: given(supervision.ratios), extra: supervision.extra.map((one) => ({ ...one, weight: numberOf(one.weight) })) },
  };
}

/** Whether two forms say the same: "80" and "80.0" do. */
export function same(one: RulesForm, other: RulesForm, order: readonly string[]): boolean {
  return JSON.stringify(proposalOf(one, order)) === JSON.stringify(proposalOf(other, order));
}

/** What is no number yet, by field, e.g. "rules.night-float.limit". */
export function typingErrors(form: RulesForm): Record<string, string> {
  const fields: [string, string][] = [
    ...Object.entries(form.rules).map(([id, rule]): [string, string] => [`rules.${id}.limit`, rule.limit]),
    ['averaging.days', form.averaging.days],
    ['averaging.longestMonth', form.averaging.longestMonth],
    ['settings.breakMinutes', form.settings.breakMinutes],
    ['settings.longCallHours', form.settings.longCallHours],
    ...form.supervision.extra.map(({ weight }, n): [string, string] => [`supervision.extra[${n}].weight`, weight]),
    ...(['weights', 'ratios'] as const).flatMap((part) => Object.entries(form.supervision[part]).map(([pgy, text]): [string, string] => [`supervision.${part}.${pgy}`, text || '0'])),
  ];
  return Object.fromEntries(fields.filter(([, text]) => Number.isNaN(numberOf(text))).map(([field]) => [field, 'Give a number']));
}
