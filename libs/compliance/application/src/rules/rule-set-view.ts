import { DUTY_HOUR_RULES, PACKS, type Averaging, type DutyHourRule, type PackRounding, type PackSettings, type RulePack, type RulePolicy, type SupervisionPolicy } from '@housestaff/compliance/domain';
import type { Id } from '@housestaff/kernel';
import type { ProgramCatalogEntry } from '@housestaff/program/application';
import { ORDINARY_LIMIT } from '../measures/history-of';
import { hasOwnLimit, titleOf } from '../rule-info';
import type { RuleSetState } from './rule-sets';

export interface PackInfo {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly edition: string;
  /** Its figures are examples that the program verifies. */
  readonly verify: boolean;
  readonly note: string;
}

type Base = Pick<RulePolicy, 'on' | 'severity' | 'limit'>;

export interface RuleSetting extends Base {
  readonly ruleId: string;
  readonly title: string;
  readonly paragraph: string;
  readonly paragraph2023: string;
  readonly unit: string;
  readonly sense: 'at-most' | 'at-least';
  /** As the pack has it. */
  readonly base: Base;
  readonly changed: boolean;
  readonly verify: boolean;
  readonly categories: readonly string[] | null;
}

export interface RuleSet {
  readonly programId: Id;
  /** 0: nothing was ever saved, and the first pack holds. */
  readonly version: number;
  readonly pack: PackInfo;
  readonly packs: readonly PackInfo[];
  readonly rules: readonly RuleSetting[];
  readonly averaging: Averaging;
  readonly rounding: PackRounding;
  readonly settings: PackSettings;
  readonly supervision: SupervisionPolicy;
  /** Rotations with a limit of their own: it stays with the rotation. */
  readonly exceptions: readonly { readonly rotationId: Id; readonly name: string; readonly hoursLimit: number }[];
  readonly changedBy: string | null;
  readonly changedAt: string | null;
}

/** `base` is the pack before the program's changes, `pack` the one after them. */
export function ruleSetView(catalog: ProgramCatalogEntry, base: RulePack, pack: RulePack, saved: RuleSetState | undefined): RuleSet {
  return {
    ...{ programId: catalog.program.id, version: saved?.version ?? 0, pack: packInfo(base), packs: PACKS.map(packInfo) },
    rules: DUTY_HOUR_RULES.map((rule) => settingOf(rule, base.rules[rule.id], pack.rules[rule.id])),
    ...{ averaging: pack.averaging, rounding: pack.rounding, settings: pack.settings, supervision: pack.supervision },
    exceptions: catalog.rotations.filter((one) => one.hoursLimit > ORDINARY_LIMIT).map(({ id, name, hoursLimit }) => ({ rotationId: id, name, hoursLimit })),
    ...{ changedBy: saved?.changedBy ?? null, changedAt: saved?.changedAt.toISOString() ?? null },
  };
}

function packInfo({ id, version, name, edition, verify, note }: RulePack): PackInfo {
  return { id, version, name, edition, verify, note };
}

function settingOf({ id, paragraph, paragraph2023, unit, sense }: DutyHourRule, before: RulePolicy, now: RulePolicy): RuleSetting {
  const { on, severity, limit, verify, categories } = now;
  const base = { on: before.on, severity: before.severity, limit: before.limit };
  const changed = base.on !== on || base.severity !== severity || (hasOwnLimit(id) && base.limit !== limit);
  return { ruleId: id, title: titleOf(id), paragraph, paragraph2023, unit, sense, on, severity, limit, base, changed, verify, categories };
}
