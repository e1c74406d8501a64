import type { EffectiveSchedule } from '@housestaff/assignments/application';
import { contains, dateRange, InvalidValue, type DateRange, type LocalDate } from '@housestaff/kernel';
import { termLabel, type PlanSetupFields } from '@housestaff/planning/domain';
import type { PlanSetupState } from '../ports/plan-setups';
import { FEW_CHANGES } from '../problems/change-constraints';
import { PlanGround } from '../problems/plan-ground';
import type { PlanOptions } from '../problems/plan-options';
import { problemOn } from '../problems/plan-problem-of';
import { WISHES } from '../problems/rules/person-rules';
import type { PlanAsked, PlanToMake, WeightedTerm } from './plan-to-make';

const MOST = 4;
/** Each wish has a weight of its own; together they count as they are. */
const USUAL = 2;

/** What a setup plans. Throws NothingToPlan, InvalidValue that names the field. */
export function setupToMake(schedule: EffectiveSchedule, { id, fields }: PlanSetupState, asked: PlanAsked, options: Omit<PlanOptions, 'weights' | 'fewChanges' | 'out'>): PlanToMake {
  const terms = termsOf(fields);
  const ground = new PlanGround(schedule, fields, { ...options, weights: weightsOf(asked, terms), fewChanges: asked.fewChanges, out: (asked.out ?? []).map(checked) });
  const pgys = ground.people.flatMap((person) => {
    const pgy = ground.pgyIn(person, options);
    return pgy === null ? [] : [[person.id, pgy] as const];
  });
  return {
    ...{ kind: fields.kind, setupId: id, setup: fields, name: fields.name, period: ground.period, terms, slotUnit: fields.slot, observedOnly: false },
    problem: problemOn(ground),
    grid: {
      slots: ground.columns.map(({ id: slot, name, from, to, half }) => ({ id: slot, name, from, to, half })),
      items: ground.items.map(({ id: item, code, name, colour }) => ({ id: item, code, name, colour })),
      pgys: Object.fromEntries(pgys),
    },
  };
}

/** The days asked for, within the schedule's year; by itself the next block, or for weeks and blocks the whole year. */
export function daysOf({ catalog }: { readonly catalog: Pick<EffectiveSchedule['catalog'], 'year' | 'blocks'> }, { kind }: Pick<PlanSetupFields, 'kind'>, { from, to, around }: Pick<PlanAsked, 'from' | 'to' | 'around'>, today: LocalDate): DateRange {
  const year = catalog.year.period;
  if (from && (from < year.start || from >= year.end)) throw new InvalidValue('from', from, `a day of the academic year, from ${year.start}`);
  if (to && to > year.end) throw new InvalidValue('to', to, `a day of the academic year, up to ${year.end}`);
  const planned = catalog.blocks.filter((block) => block.ordinal > 0).map(({ period }) => period);
  const next = planned.find((period) => (around ? contains(period, around) : period.start > today)) ?? planned.at(-1);
  const whole = kind === 'weeks' || kind === 'blocks';
  const usual = whole || !next ? year : next;
  const start = from ?? usual.start;
  const block = planned.find((period) => period.start <= start && start < period.end);
  return dateRange(start, to ?? (whole ? year.end : (block?.end ?? usual.end)));
}

function termsOf(fields: PlanSetupFields): WeightedTerm[] {
  return [...ownTerms(fields), { id: FEW_CHANGES, label: termLabel(FEW_CHANGES, ''), weight: 1 }];
}

/** Wishes, and whatever isn't a rule or demand. */
export function ownTerms({ demands, rules, wishes = [] }: PlanSetupFields): WeightedTerm[] {
  const weighed = [...demands, ...rules.filter(({ on, kind }) => on && kind !== 'wishes')].flatMap(({ id, name, strength }) => (typeof strength === 'number' ? [{ id, label: name, weight: strength }] : []));
  const rule = rules.find(({ kind }) => kind === 'wishes');
  const own = wishes.length > 0 && rule?.on !== false ? [{ id: rule?.id ?? WISHES, label: rule?.name ?? 'Wishes', weight: USUAL }] : [];
  return [...weighed, ...own];
}

/** Throws InvalidValue that names the weight. */
export function weightsOf({ weights = {} }: PlanAsked, terms: readonly WeightedTerm[]): Record<string, number> {
  const given = Object.entries(weights).map(([id, weight]) => {
    if (!terms.some((term) => term.id === id)) throw new InvalidValue(`weights.${id}`, id, `one of ${terms.map((term) => term.id).join(', ')}`);
    if (!Number.isInteger(weight) || Number(weight) < 0 || Number(weight) > MOST) throw new InvalidValue(`weights.${id}`, weight, 'a whole number from 0 (off) to 4 (highest)');
    return [id, Number(weight)] as const;
  });
  return Object.fromEntries(given);
}

function checked<T extends { readonly from: LocalDate; readonly to: LocalDate }>(out: T): T {
  dateRange(out.from, out.to);
  return out;
}
