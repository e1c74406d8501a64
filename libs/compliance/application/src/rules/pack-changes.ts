import { DUTY_HOUR_RULES, type RulePack, type SupervisionPolicy } from '@housestaff/compliance/domain';
import { hasOwnLimit, titleOf } from '../rule-info';

/** What one version of a program's rules has otherwise than the one before it, each as a person would say it. */
export function packChanges(before: RulePack, after: RulePack): string[] {
  const packs = [before, after].map(({ name, version }) => `${name} ${version}`);
  return [
    ...(packs[0] === packs[1] ? [] : [`Pack: ${packs[0]} → ${packs[1]}`]),
    ...DUTY_HOUR_RULES.flatMap(({ id }) => changesOf(titleOf(id), before.rules[id], after.rules[id], { on: 'on', severity: 'severity', ...(hasOwnLimit(id) ? { limit: 'limit' } : {}) })),
    ...changesOf('Averages', before.averaging, after.averaging, { days: 'days', longestMonth: 'longest month', shortStayIsAWeek: 'a short stay counts as a week' }),
    ...changesOf('Rounding', before.rounding, after.rounding, { freeDays: 'free days', callNights: 'nights of call' }),
    ...changesOf('Settings', before.settings, after.settings, {
      ...{ breakMinutes: 'longest pause, minutes', weekendBesideLeaveIsFree: 'a weekend beside leave is free' },
      ...{ longCallHours: 'long call, hours', freeDayAveraged: 'free days on average' },
    }),
    ...supervisionChanges(before.supervision, after.supervision),
  ];
}

function changesOf<Part extends object>(title: string, before: Part, after: Part, words: Partial<Record<keyof Part, string>>): string[] {
  const keys = Object.keys(words) as (keyof Part)[];
  return keys.filter((key) => before[key] !== after[key]).map((key) => `${title}: ${words[key]} ${said(before[key])} → ${said(after[key])}`);
}

function said(value: unknown): string {
  return value === true ? 'yes' : value === false ? 'no' : String(value).replaceAll('-', ' ');
}

function supervisionChanges(before: SupervisionPolicy, after: SupervisionPolicy): string[] {
  const title = titleOf('supervision');
  const plain = changesOf(title, before, after, { on: 'on', severity: 'severity', method: 'method' });
  const whole = ([['weights', 'weights'], ['ratios', 'ratios'], ['extra', 'more load by activity'], ['groups', 'groups']] as const).filter(([key]) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  return [...plain, ...whole.map(([key, words]) => `${title}: ${words} ${brief(before, key)} → ${brief(after, key)}`)];
}

function brief(policy: SupervisionPolicy, key: 'weights' | 'ratios' | 'extra' | 'groups'): string {
  if (key === 'groups') return policy.groups.map((group) => group.name).join(', ') || 'none';
  if (key === 'extra') return policy.extra.map((one) => `+${one.weight}`).join(', ') || 'none';
  return Object.entries(policy[key]).map(([pgy, value]) => `PGY-${pgy} ${value}`).join(', ') || 'none';
}
