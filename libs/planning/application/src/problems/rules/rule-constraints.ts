import type { PlanningConstraint, RuleOf, SetupRule, SetupRuleKind } from '@housestaff/planning/domain';
import type { OpenCells } from '../open-cells';
import type { PlanGround } from '../plan-ground';
import type { StandingCells } from '../standing-cells';
import { hoursOf, mostOf } from './count-rules';
import { evenly } from './even-rule';
import { notOn, wishesOf } from './person-rules';
import { every, freeDays, gap, inARow, laterStart, rest, weekends } from './row-rules';
import { known, ruleAt, type OpenRuleAt } from './rule-ground';

type Makers = { readonly [K in Exclude<SetupRuleKind, 'wishes' | 'not-on' | 'before' | 'cycle'>]: (at: OpenRuleAt<K>) => PlanningConstraint[] };

const MAKERS: Makers = {
  most: mostOf,
  'in-a-row': inARow,
  every,
  gap,
  rest,
  weekends,
  hours: hoursOf,
  even: evenly,
  'later-start': laterStart,
  'free-days': freeDays,
};

/** Rules that say where people can't be. */
export function barringRules(ground: PlanGround, standing: StandingCells): PlanningConstraint[] {
  return ground.setup.rules.flatMap((rule) => {
    const at = rule.kind === 'not-on' ? ruleAt<'not-on'>(rule, ground, standing) : undefined;
    return at ? notOn(at) : [];
  });
}

/** The setup's other rules, and people's wishes. */
export function ruleConstraints(ground: PlanGround, standing: StandingCells, open: OpenCells): PlanningConstraint[] {
  return [...ground.setup.rules.flatMap((rule) => constraintsOf(rule, ground, standing, open)), ...wishesOf(ground, standing)];
}

function constraintsOf(rule: SetupRule, ground: PlanGround, standing: StandingCells, open: OpenCells): PlanningConstraint[] {
  if (rule.kind === 'wishes' || rule.kind === 'not-on' || rule.kind === 'before' || rule.kind === 'cycle') return [];
  if ('items' in rule && known(rule.items, ground).length === 0) return [];
  const at = ruleAt(rule as RuleOf<SetupRuleKind>, ground, standing);
  const make = MAKERS[rule.kind] as (at: OpenRuleAt<SetupRuleKind>) => PlanningConstraint[];
  return at ? make({ ...at, open }) : [];
}
