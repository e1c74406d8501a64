import type { RuleId } from '../rule-id';
import type { PackSettings, RulePack, RulePolicy } from '../rule-pack';
import { COMMON_PACK } from './common.pack';

interface Specialty {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly rules: Partial<Record<RuleId, Partial<RulePolicy>>>;
  readonly settings?: Partial<PackSettings>;
}

/** An example for a specialty: the common pack with its changes, each of them to be verified by the program. */
export function specialtyPack({ id, name, note, rules, settings }: Specialty): RulePack {
  const policies: Record<RuleId, RulePolicy> = { ...COMMON_PACK.rules };
  for (const ruleId of Object.keys(rules) as RuleId[]) policies[ruleId] = { ...policies[ruleId], verify: true, ...rules[ruleId] };
  return { ...COMMON_PACK, id, name, note, verify: true, version: 1, rules: policies, settings: { ...COMMON_PACK.settings, ...settings } };
}
