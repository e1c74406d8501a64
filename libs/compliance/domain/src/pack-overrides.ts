import type { Averaging, PackRounding, PackSettings, RulePack, RulePolicy, RuleSeverity } from './rule-pack';
import type { RuleId } from './rule-id';
import type { SupervisionPolicy } from './supervision-policy';
import { checkPack } from './check-pack';

export interface RuleOverride {
  readonly ruleId: RuleId;
  readonly on?: boolean;
  readonly severity?: RuleSeverity;
  readonly limit?: number;
}

/** What a program does otherwise than its pack; what is left out stays as the pack has it. */
export interface PackOverrides {
  readonly rules: readonly RuleOverride[];
  readonly averaging?: Partial<Averaging>;
  readonly rounding?: Partial<PackRounding>;
  readonly settings?: Partial<PackSettings>;
  readonly supervision?: SupervisionPolicy;
}

/**
 * The pack that a program is held to. At-home call is judged by the hours of the eighty-hour week, so it has that
 * rule's limit whatever is said. Throws PackInvalid.
 */
export function effectivePack(base: RulePack, { rules, averaging, rounding, settings, supervision }: PackOverrides): RulePack {
  const policies: Record<RuleId, RulePolicy> = { ...base.rules };
  for (const { ruleId, ...policy } of rules) policies[ruleId] = { ...policies[ruleId], ...given(policy) };
  policies['home-call'] = { ...policies['home-call'], limit: policies['eighty-hour-week'].limit };
  const pack: RulePack = {
    ...base,
    rules: policies,
    averaging: { ...base.averaging, ...given(averaging) },
    rounding: { ...base.rounding, ...given(rounding) },
    settings: { ...base.settings, ...given(settings) },
    supervision: supervision ?? base.supervision,
  };
  checkPack(pack);
  return pack;
}

/** Without what is undefined, which would erase what the pack has. */
function given<Values extends object>(values: Values | undefined): Partial<Values> {
  return Object.fromEntries(Object.entries(values ?? {}).filter(([, value]) => value !== undefined)) as Partial<Values>;
}
