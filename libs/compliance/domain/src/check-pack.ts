import { PackInvalid } from './compliance.errors';
import type { RulePack } from './rule-pack';
import type { SupervisionPolicy } from './supervision-policy';
import { DUTY_HOUR_RULES } from './duty-hour-rules';

type Check = (field: string, found: unknown) => void;

const SEVERITIES = ['violation', 'warning'];
const ROUNDINGS = ['floor', 'ceil', 'round'];
const METHODS = ['rotation-weights', 'pgy-weights', 'ratio'];
const WEEK = 168;

/** Whether a pack can be judged by. Throws PackInvalid, which names the field. */
export function checkPack(pack: RulePack): void {
  const known = new Set<string>(DUTY_HOUR_RULES.map((rule) => rule.id));
  for (const id of Object.keys(pack.rules)) if (!known.has(id)) throw new PackInvalid(`rules.${id}`, id, `one of ${[...known].join(', ')}`);
  for (const { id } of DUTY_HOUR_RULES) checkRule(`rules.${id}`, pack.rules[id]);
  checkDays(pack);
  oneOf(ROUNDINGS)('rounding.freeDays', pack.rounding.freeDays);
  oneOf(ROUNDINGS)('rounding.callNights', pack.rounding.callNights);
  number(0, 24 * 60)('settings.breakMinutes', pack.settings.breakMinutes);
  above(0, WEEK)('settings.longCallHours', pack.settings.longCallHours);
  yesOrNo('settings.weekendBesideLeaveIsFree', pack.settings.weekendBesideLeaveIsFree);
  yesOrNo('settings.freeDayAveraged', pack.settings.freeDayAveraged);
  checkSupervision(pack.supervision);
}

function checkRule(field: string, policy: RulePack['rules'][keyof RulePack['rules']] | undefined): void {
  if (!policy) throw new PackInvalid(field, policy, 'a policy');
  yesOrNo(`${field}.on`, policy.on);
  oneOf(SEVERITIES)(`${field}.severity`, policy.severity);
  above(0, WEEK)(`${field}.limit`, policy.limit);
  if (policy.categories?.length === 0) throw new PackInvalid(`${field}.categories`, policy.categories, 'some categories, or null for all rotations');
}

function checkDays({ averaging }: RulePack): void {
  whole(7, 366)('averaging.days', averaging.days);
  whole(averaging.days, 366)('averaging.longestMonth', averaging.longestMonth);
  yesOrNo('averaging.shortStayIsAWeek', averaging.shortStayIsAWeek);
}

function checkSupervision({ on, severity, method, weights, ratios, extra, groups }: SupervisionPolicy): void {
  yesOrNo('supervision.on', on);
  oneOf(SEVERITIES)('supervision.severity', severity);
  oneOf(METHODS)('supervision.method', method);
  for (const [pgy, weight] of Object.entries(weights)) number(0, 100)(`supervision.weights.${pgy}`, weight);
  for (const [pgy, ratio] of Object.entries(ratios)) number(0, 100)(`supervision.ratios.${pgy}`, ratio);
  extra.forEach(({ weight }, n) => number(0, 100)(`supervision.extra[${n}].weight`, weight));
  if (on && groups.length === 0) throw new PackInvalid('supervision.groups', groups, 'at least one group');
  groups.forEach(({ name }, n) => {
    if (name.trim() === '') throw new PackInvalid(`supervision.groups[${n}].name`, name, 'a name');
    if (groups.findIndex((one) => one.name === name) !== n) throw new PackInvalid(`supervision.groups[${n}].name`, name, 'a name of its own');
  });
}

function number(least: number, most: number): Check {
  return (field, found) => {
    if (typeof found !== 'number' || !(found >= least && found <= most)) throw new PackInvalid(field, found, `a number from ${least} to ${most}`);
  };
}

function above(least: number, most: number): Check {
  return (field, found) => {
    if (typeof found !== 'number' || !(found > least && found <= most)) throw new PackInvalid(field, found, `a number over ${least}, at most ${most}`);
  };
}

function whole(least: number, most: number): Check {
  return (field, found) => {
    if (!Number.isInteger(found) || Number(found) < least || Number(found) > most) throw new PackInvalid(field, found, `a whole number from ${least} to ${most}`);
  };
}

function oneOf(allowed: readonly string[]): Check {
  return (field, found) => {
    if (!allowed.includes(found as string)) throw new PackInvalid(field, found, `one of ${allowed.join(', ')}`);
  };
}

function yesOrNo(field: string, found: unknown): void {
  if (typeof found !== 'boolean') throw new PackInvalid(field, found, 'true or false');
}
