import type { Id } from '@housestaff/kernel';
import type { RuleOf, SetupRule, SetupRuleKind, Strength } from '@housestaff/planning/domain';
import type { OpenCells } from '../open-cells';
import type { PlanGround } from '../plan-ground';
import type { StandingCells } from '../standing-cells';
import { strengthOf } from '../strength';

/** A rule that is on, with what it weighs in this plan. */
export interface RuleAt<K extends SetupRuleKind> {
  readonly rule: RuleOf<K>;
  readonly strength: Strength;
  readonly ground: PlanGround;
  readonly standing: StandingCells;
}

/** As `RuleAt`, knowing which cells are open at all. */
export interface OpenRuleAt<K extends SetupRuleKind> extends RuleAt<K> {
  readonly open: OpenCells;
}

export function ruleAt<K extends SetupRuleKind>(rule: RuleOf<K>, ground: PlanGround, standing: StandingCells): RuleAt<K> | undefined {
  const strength = rule.on ? strengthOf(rule.id, (rule as SetupRule).strength, ground.options) : undefined;
  return strength && { rule, strength, ground, standing };
}

/** The fields that every constraint of a rule has; the first has the rule's own id. */
export function named({ rule, strength }: Pick<RuleAt<SetupRuleKind>, 'rule' | 'strength'>, part?: string | number): { id: string; name: string; strength: Strength; term: string } {
  const { id, name } = rule as SetupRule;
  return { id: part === undefined ? id : `${id}:${part}`, name, strength, term: id };
}

/** Those of the items that the program still has. */
export function known(items: readonly Id[], { items: own }: PlanGround): Id[] {
  return items.filter((id) => own.some((item) => item.id === id));
}

/** Whom a rule means that looks at the plan as a whole: those it picks in any column. */
export function peopleOf({ rule, ground }: Pick<RuleAt<SetupRuleKind>, 'rule' | 'ground'>): { people?: Id[] } {
  const { people: pick } = rule as SetupRule;
  if (!pick) return {};
  return { people: ground.people.filter((person) => ground.columns.some((column) => ground.picks(pick, person, column))).map(({ id }) => id) };
}
