import fc from 'fast-check';
import { COMMON_PACK } from '../packs/common.pack';
import type { RuleId } from '../rule-id';
import type { RulePack, RulePolicy } from '../rule-pack';

const RULES = Object.keys(COMMON_PACK.rules) as RuleId[];

/** Limits that drawn schedules come near to. */
const LIMITS: Record<RuleId, readonly number[]> = {
  'eighty-hour-week': [80, 60, 72, 50],
  'eight-hours-between': [8, 10, 12],
  'fourteen-after-call': [14, 16, 10],
  'one-day-in-seven': [7, 6, 3.5],
  'twenty-four-plus-four': [28, 24, 16],
  moonlighting: [2, 3, 1],
  'night-float': [6, 3, 2],
  'every-third-night': [3, 4, 7],
  'home-call': [80, 60],
  'longest-shift': [12, 10, 16],
  'rest-as-long-as-shift': [1, 0.5, 1.5],
  'patient-care-week': [60, 40],
  'department-week': [72, 50],
};
const CATEGORIES = [null, null, null, ['inpatient'], ['inpatient', 'emergency'], ['night', 'outpatient'], []];

const policy = (rule: RuleId): fc.Arbitrary<Partial<RulePolicy>> =>
  fc.record({
    on: fc.integer({ min: 0, max: 9 }).map((n) => n < 9),
    severity: fc.constantFrom('violation', 'warning'),
    limit: fc.constantFrom(...LIMITS[rule]),
    categories: fc.constantFrom(...CATEGORIES),
  });

const rounding = fc.constantFrom('floor' as const, 'ceil' as const, 'round' as const);

/** Rule packs with any of their settings; every other one has the common limits. */
export const packs: fc.Arbitrary<RulePack> = fc
  .record({
    common: fc.boolean(),
    policies: fc.tuple(...RULES.map(policy)),
    averaging: fc.record({ days: fc.constantFrom(28, 28, 28, 14), longestMonth: fc.constantFrom(31, 31, 30), shortStayIsAWeek: fc.boolean() }),
    rounding: fc.record({ freeDays: rounding, callNights: rounding }),
    settings: fc.record({
      breakMinutes: fc.constantFrom(120, 0, 60, 255),
      weekendBesideLeaveIsFree: fc.boolean(),
      longCallHours: fc.constantFrom(24, 16, 25.5),
      freeDayAveraged: fc.boolean(),
    }),
  })
  .map(({ common, policies, ...rest }) => {
    const own = (rule: RuleId, n: number): RulePolicy => ({ ...COMMON_PACK.rules[rule], ...(common ? { on: true } : policies[n]!) });
    return { ...COMMON_PACK, ...rest, rules: Object.fromEntries(RULES.map((rule, n) => [rule, own(rule, n)])) as RulePack['rules'] };
  });

/** What a pack has otherwise than the common one. */
export function packText(pack: RulePack): string {
  const rules = RULES.filter((rule) => JSON.stringify(pack.rules[rule]) !== JSON.stringify(COMMON_PACK.rules[rule])).map((rule) => {
    const { on, severity, limit, categories } = pack.rules[rule];
    return `${rule}: ${on ? `${severity} ${limit}${categories ? ` for ${JSON.stringify(categories)}` : ''}` : 'off'}`;
  });
  return [JSON.stringify(pack.averaging), JSON.stringify(pack.rounding), JSON.stringify(pack.settings), ...rules].join('\n    ');
}
