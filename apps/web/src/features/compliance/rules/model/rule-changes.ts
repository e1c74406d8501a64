import type { RuleSet } from '@housestaff/api-client';
import { numberOf, proposalOf, type RulesForm } from './rules-form';
import { limitSaid, METHODS, ROUNDINGS } from './rule-words';

const onOff = (on: boolean) => (on ? 'on' : 'off');
const roundingSaid = (value: string) => ROUNDINGS.find((one) => one.value === value)?.label.split(':')[0]?.toLowerCase() ?? value;

function ruleChanges(form: RulesForm, from: RuleSet): string[] {
  return from.rules.flatMap((rule) => {
    const now = form.rules[rule.ruleId];
    if (!now) return [];
    const limit = numberOf(now.limit);
    return [
      ...(now.on === rule.on ? [] : [`${rule.title}: turned ${onOff(now.on)}`]),
      ...(now.severity === rule.severity ? [] : [`${rule.title}: ${rule.severity} → ${now.severity}`]),
      ...(limit === rule.limit ? [] : [`${rule.title}: ${limitSaid(rule, rule.limit)} → ${limitSaid(rule, limit)}`]),
    ];
  });
}

interface Line {
  title: string;
  was: string;
  now: string;
}

function settingLines(form: RulesForm, from: RuleSet): Line[] {
  const { averaging, rounding, settings } = form;
  return [
    { title: 'Longest average, days', was: String(from.averaging.days), now: String(numberOf(averaging.days)) },
    { title: 'Longest month, days', was: String(from.averaging.longestMonth), now: String(numberOf(averaging.longestMonth)) },
    { title: 'Short stay counts as a week', was: onOff(from.averaging.shortStayIsAWeek), now: onOff(averaging.shortStayIsAWeek) },
    { title: 'Part of a free day', was: roundingSaid(from.rounding.freeDays), now: roundingSaid(rounding.freeDays) },
    { title: 'Part of a call night', was: roundingSaid(from.rounding.callNights), now: roundingSaid(rounding.callNights) },
    { title: 'Longest pause, minutes', was: String(from.settings.breakMinutes), now: String(numberOf(settings.breakMinutes)) },
    { title: 'Long call from, hours', was: String(from.settings.longCallHours), now: String(numberOf(settings.longCallHours)) },
    { title: 'Weekend beside leave counts as free', was: onOff(from.settings.weekendBesideLeaveIsFree), now: onOff(settings.weekendBesideLeaveIsFree) },
    { title: 'Free days averaged', was: onOff(from.settings.freeDayAveraged), now: onOff(settings.freeDayAveraged) },
  ];
}

function supervisionChanges(form: RulesForm, from: RuleSet): string[] {
  const now = proposalOf(form, []).supervision;
  const was = from.supervision;
  if (!now) return [];
  const method = (value: string) => METHODS.find((one) => one.value === value)?.label.toLowerCase() ?? value;
  const whole = ([['weights', 'weights'], ['ratios', 'ratios'], ['extra', 'extra load'], ['groups', 'groups']] as const).filter(([key]) => JSON.stringify(now[key]) !== JSON.stringify(was[key]));
  return [
    ...(now.on === was.on ? [] : [`Supervision: turned ${onOff(now.on)}`]),
    ...(now.severity === was.severity ? [] : [`Supervision: ${was.severity} → ${now.severity}`]),
    ...(now.method === was.method ? [] : [`Supervision: ${method(was.method)} → ${method(now.method)}`]),
    ...whole.map(([, words]) => `Supervision: ${words} changed`),
  ];
}

/** What a form has otherwise than a rule set, each as a person would say it. */
export function changesSaid(form: RulesForm, from: RuleSet): string[] {
  const pack = form.packId === from.pack.id && form.packVersion === from.pack.version ? [] : [`Rule pack: ${from.pack.name} → ${from.packs.find((one) => one.id === form.packId && one.version === form.packVersion)?.name ?? form.packId}`];
  const lines = settingLines(form, from).filter(({ was, now }) => was !== now);
  return [...pack, ...ruleChanges(form, from), ...lines.map(({ title, was, now }) => `${title}: ${was} → ${now}`), ...supervisionChanges(form, from)];
}
