import type { DateRange } from '@housestaff/kernel';
import type { DutyHistory } from './duty-history';
import type { DutyHourRule } from './duty-hour-rule';
import { measureAll, rulesOf, touches, type Measures } from './evaluate';
import type { Measure } from './measure';
import type { RuleId } from './rule-id';
import type { RulePack } from './rule-pack';

/** One rule of one person over some days: the figure that is nearest to its limit, or furthest over it. */
export interface RuleCell {
  readonly ruleId: RuleId;
  readonly status: 'pass' | 'violation' | 'warning' | 'not-assessable' | 'not-applicable';
  readonly measured: number | null;
  readonly limit: number | null;
}

/** One cell for each rule of the pack, in order. Throws DutyRowsOverlap, DutyTimesWrong. */
export function assess(history: DutyHistory, pack: RulePack, window: DateRange): RuleCell[] {
  return cellsOf(measureAll(history, pack), pack, window);
}

export function cellsOf(measures: Measures, pack: RulePack, window: DateRange): RuleCell[] {
  return rulesOf(pack).map((rule) => {
    const worst = worstOf(rule, (measures.get(rule.id) ?? []).filter((measure) => touches(measure, window)));
    if (!worst) return { ruleId: rule.id, status: 'not-applicable', measured: null, limit: null };
    return { ruleId: rule.id, status: worst.status, measured: worst.measured, limit: worst.limit };
  });
}

const GRAVITY = { violation: 3, warning: 2, 'not-assessable': 1, pass: 0 } as const;

export function worstOf({ sense }: Pick<DutyHourRule, 'sense'>, measures: readonly Measure[]): Measure | undefined {
  return measures.reduce<Measure | undefined>((worst, one) => (worst && !isWorse(one, worst, sense) ? worst : one), undefined);
}

function isWorse(one: Measure, than: Measure, sense: DutyHourRule['sense']): boolean {
  if (one.status !== than.status) return GRAVITY[one.status] > GRAVITY[than.status];
  if (asksNothing(one, sense) !== asksNothing(than, sense)) return asksNothing(than, sense);
  return excess(one, sense) > excess(than, sense);
}

/** A window too short to ask for a free day says nothing about how near the limit is. */
function asksNothing({ limit }: Measure, sense: DutyHourRule['sense']): boolean {
  return sense === 'at-least' && limit === 0;
}

/** How far over the limit; negative within it. */
export function excess({ measured, limit }: Pick<Measure, 'measured' | 'limit'>, sense: DutyHourRule['sense']): number {
  if (measured === null) return 0;
  return sense === 'at-most' ? measured - limit : limit - measured;
}
