import type { LocalDate } from '@housestaff/kernel';
import type { DutyHistory } from '../duty-history';
import { measureAll } from '../evaluate';
import type { Measure, MeasureStatus } from '../measure';
import { COMMON_PACK } from '../packs/common.pack';
import type { RuleId } from '../rule-id';
import type { PackSettings, RulePack, RulePolicy } from '../rule-pack';
import type { ResidentBuilder } from './a-resident';

const RULES = Object.entries(COMMON_PACK.rules) as [RuleId, RulePolicy][];

/** The common pack with every rule on. */
export const ALL_RULES: RulePack = { ...COMMON_PACK, rules: Object.fromEntries(RULES.map(([id, policy]) => [id, { ...policy, on: true }])) as RulePack['rules'] };

export function withPolicy(ruleId: RuleId, policy: Partial<RulePolicy>, pack = ALL_RULES): RulePack {
  return { ...pack, rules: { ...pack.rules, [ruleId]: { ...pack.rules[ruleId], ...policy } } };
}

export function withSettings(settings: Partial<PackSettings>, pack = ALL_RULES): RulePack {
  return { ...pack, settings: { ...pack.settings, ...settings } };
}

/** What one rule says of someone, in order of time. */
export function measuresOf(resident: ResidentBuilder | DutyHistory, ruleId: RuleId, pack = ALL_RULES): Measure[] {
  const history = 'build' in resident ? resident.build() : resident;
  return [...(measureAll(history, pack).get(ruleId) ?? [])].sort((a, b) => a.window.start.localeCompare(b.window.start) || (a.at ?? 0) - (b.at ?? 0));
}

export type Told = readonly [from: LocalDate, status: MeasureStatus, measured: number | null, limit: number];

/** As measuresOf, in short; figures to a millionth. */
export function told(resident: ResidentBuilder | DutyHistory, ruleId: RuleId, pack = ALL_RULES): Told[] {
  return measuresOf(resident, ruleId, pack).map(({ window, status, measured, limit }) => [window.start, status, measured === null ? null : rounded(measured), rounded(limit)]);
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
