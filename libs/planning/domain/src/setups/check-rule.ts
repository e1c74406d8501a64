import { limits, notEmpty, number, oneOf, text, whole, yesOrNo } from './field-checks';
import { checkCycle } from './check-cycle';
import type { PickCheck } from './check-picks';
import type { SetupRule, SetupSlot } from './plan-setup';
import { SetupInvalid } from './setup-invalid';

const MOST = 1000;

/** What a rule is checked against: the items that the setup plans, in its field's words. */
export interface RuleGround {
  readonly slot: SetupSlot;
  readonly items: ReadonlySet<string>;
  readonly picks: PickCheck;
}

export const RULE_KINDS: readonly SetupRule['kind'][] = ['most', 'in-a-row', 'every', 'gap', 'before', 'cycle', 'rest', 'weekends', 'hours', 'even', 'not-on', 'later-start', 'free-days', 'wishes'];

/** Throws SetupInvalid. */
export function checkRule(field: string, rule: SetupRule, ground: RuleGround): void {
  oneOf(`${field}.kind`, rule.kind, RULE_KINDS);
  if ('items' in rule) planned(`${field}.items`, rule.items, ground);
  mustFitSlot(field, rule, ground);
  switch (rule.kind) {
    case 'most':
      oneOf(`${field}.per`, rule.per, ground.slot === 'block' ? ['plan'] : ['plan', 'week', 'month']);
      return limits(field, rule.min, rule.max, MOST);
    case 'in-a-row':
      return limits(field, rule.min, rule.max, MOST);
    case 'every':
      whole(`${field}.days_`, rule.days_, 1, 366);
      return whole(`${field}.max`, rule.max, 0, rule.days_);
    case 'gap':
      planned(`${field}.then`, rule.then, ground);
      return whole(`${field}.slots`, rule.slots, 1, 60);
    case 'before':
      planned(`${field}.then`, rule.then, ground);
      return whole(`${field}.count`, rule.count, 1, 60);
    case 'cycle':
      return checkCycle(field, rule, ground.picks.cohorts);
    case 'rest':
      if (rule.hours !== 'as-long-as-shift') number(`${field}.hours`, rule.hours, 1, 72);
      return rule.after && planned(`${field}.after`, rule.after, ground);
    case 'weekends':
      return rule.whole && (rule.min ?? rule.max) === undefined ? undefined : limits(field, rule.min, rule.max, MOST);
    case 'hours':
      number(`${field}.goal`, rule.goal, 0, 5000);
      number(`${field}.tolerance`, rule.tolerance, 0, 5000);
      return yesOrNo(`${field}.carry`, rule.carry);
    case 'even':
      return checkEven(field, rule);
    case 'not-on':
      return checkNotOn(field, rule, ground);
    case 'free-days':
      whole(`${field}.per`, rule.per, 1, 366);
      return whole(`${field}.min`, rule.min, 1, rule.per);
    default:
      return;
  }
}

export function planned(field: string, items: readonly string[], { items: known }: Pick<RuleGround, 'items'>): void {
  notEmpty(field, items, 'item that is planned');
  items.forEach((id, n) => {
    if (!known.has(id)) throw new SetupInvalid(`${field}[${n}]`, id, 'name an item that is planned, or add it to the items');
  });
}

const OF_BLOCKS: readonly SetupRule['kind'][] = ['most', 'in-a-row', 'every', 'gap', 'before', 'cycle', 'even', 'wishes'];
const OF_BLOCKS_ALONE: readonly SetupRule['kind'][] = ['before', 'cycle'];
/** What is about a person's days in a row, or whole weekends, can't be about some days alone. */
const WITHOUT_DAYS: readonly SetupRule['kind'][] = ['in-a-row', 'every', 'cycle', 'rest', 'weekends', 'later-start', 'free-days', 'wishes'];
const OF_DAYS: readonly SetupRule['kind'][] = ['rest', 'weekends', 'later-start'];

function mustFitSlot(field: string, { kind, days }: SetupRule, { slot }: RuleGround): void {
  if (days && WITHOUT_DAYS.includes(kind)) throw new SetupInvalid(`${field}.days`, days, 'leave days out: this rule is about all of them');
  if (slot === 'block' && !OF_BLOCKS.includes(kind)) throw new SetupInvalid(`${field}.kind`, kind, `use one of ${OF_BLOCKS.join(', ')} for blocks`);
  if (OF_BLOCKS_ALONE.includes(kind) && slot !== 'block') throw new SetupInvalid(`${field}.kind`, kind, 'use it where blocks are planned, or leave it out');
  if (OF_DAYS.includes(kind) && slot !== 'day') throw new SetupInvalid(`${field}.kind`, kind, 'use it where days are planned, or leave it out');
  if (kind === 'free-days' && slot === 'week') throw new SetupInvalid(`${field}.kind`, kind, 'use it where days are planned, or leave it out');
}

function checkEven(field: string, rule: Extract<SetupRule, { kind: 'even' }>): void {
  yesOrNo(`${field}.carry`, rule.carry);
  for (const [id, points] of Object.entries(rule.points ?? {})) {
    if (!rule.items.includes(id)) throw new SetupInvalid(`${field}.points.${id}`, id, 'give points to items of this rule only');
    whole(`${field}.points.${id}`, points, 0, 1000);
  }
}

function checkNotOn(field: string, rule: Extract<SetupRule, { kind: 'not-on' }>, { picks }: RuleGround): void {
  text(`${field}.reason`, rule.reason, 60);
  if (!rule.rotationIds?.length && !rule.categories?.length) throw new SetupInvalid(`${field}.rotationIds`, rule.rotationIds, 'name rotations or categories');
  picks.rotationPick(field, rule.rotationIds, rule.categories);
}
