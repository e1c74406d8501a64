import { toChanges, type ActivityOfProgram, type EffectiveSchedule } from '@housestaff/assignments/application';
import type { HandDuty, Stay } from '@housestaff/assignments/domain';
import { HistoryMaker } from '@housestaff/compliance/application';
import { COMMON_PACK, diff, evaluate, packNamed, type Finding, type RulePack } from '@housestaff/compliance/domain';
import { below, checkPlan, seededRandom, type PlanningProblem, type PlanningSolution, type PlanSetupFields, type Random } from '@housestaff/planning/domain';
import { planChanges } from '../plan-changes';
import { planProblemOf } from '../plan-problem-of';
import { ACTIVITIES, activity, at, changed, days, from, put, resident, rotation, ROTATIONS, smallSchedule, stay, vacation } from '../testing/small-program';
import { DUTY_HOURS } from './duty-hour-ground';

/** Each is a schedule with a plan put into it cell by cell. AGREEMENT_SCHEDULES=3000 for a thorough run. */
const SCHEDULES = Number(process.env['AGREEMENT_SCHEDULES'] ?? 60);
const FROM = Number(process.env['AGREEMENT_FROM'] ?? 1);
const WEEKDAYS = [1, 2, 3, 4, 5];

const SHIFTS: readonly ActivityOfProgram[] = [
  activity('early', from(7, 17)),
  activity('late', from(15, 25)),
  activity('to-midnight', from(14, 24)),
  activity('night', { dutyKind: 'night-float', ...from(21, 31) }),
  activity('long', from(7, 19)),
  activity('moonlight', { dutyKind: 'moonlighting', ...from(18, 23) }),
];

const MORE = [
  rotation('er', 'emergency', []),
  rotation('icu', 'critical-care', [{ days: [1, 2, 3, 4, 5, 6], am: 'ward', pm: 'ward' }], { hoursLimit: 88 }),
  rotation('wednesday', 'emergency', [{ days: [3], am: 'lecture' }]),
  rotation('office', 'ambulatory', [{ days: WEEKDAYS, am: 'lecture', pm: 'lecture' }]),
];
/** A rotation without a pattern is unknown work, of which nothing can be told; these have one. */
const KNOWN = [...ROTATIONS.filter(({ id }) => id !== 'free'), ...MORE.filter(({ id }) => id !== 'er')];

const EVERYTHING: RulePack = {
  ...COMMON_PACK,
  id: 'everything',
  rules: {
    ...COMMON_PACK.rules,
    'eight-hours-between': { ...COMMON_PACK.rules['eight-hours-between'], severity: 'violation' },
    'patient-care-week': { ...COMMON_PACK.rules['patient-care-week'], on: true, limit: 55 },
    'rest-as-long-as-shift': { ...COMMON_PACK.rules['rest-as-long-as-shift'], on: true },
    'every-third-night': { ...COMMON_PACK.rules['every-third-night'], limit: 5 },
    'eighty-hour-week': { ...COMMON_PACK.rules['eighty-hour-week'], limit: 65 },
  },
};
const PACKS = [COMMON_PACK, COMMON_PACK, EVERYTHING, packNamed('emergency-medicine', 1), { ...COMMON_PACK, settings: { ...COMMON_PACK.settings, weekendBesideLeaveIsFree: false, freeDayAveraged: false } }];

interface Case {
  readonly schedule: EffectiveSchedule;
  readonly setup: PlanSetupFields;
  readonly pack: RulePack;
  readonly problem: PlanningProblem;
}

const pick = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)]!;

function caseOf(random: Random): Case {
  const stays: Stay[] = [];
  for (let day = -28; day < 56; ) {
    const length = pick(random, [7, 10, 14, 14, 14, 28, 35]);
    stays.push(stay('a', pick(random, KNOWN).id, day, Math.min(56, day + length)));
    day += length + (random() < 0.2 ? below(random, 4) : 0);
  }
  const absences = random() < 0.4 ? [vacation('a', 2 + below(random, 20), 24 + below(random, 6))].map((one) => ({ ...one, period: { ...one.period, end: at(Math.min(27, 3 + below(random, 25))) } })).filter(({ period }) => period.start < period.end) : [];
  const items = [...new Set(Array.from({ length: 1 + below(random, 3) }, () => pick(random, ['call', 'call', 'night-call', 'nf', 'home', 'early', 'late', 'to-midnight', 'night', 'long', 'moonlight'])))];
  const others: HandDuty[] = Array.from({ length: below(random, 6) }, () => put('a', pick(random, ['ward', 'backup', 'nf', 'call', null, 'clinic'].filter((id) => id === null || !items.includes(id))), below(random, 34) - 5, { half: pick(random, ['day', 'day', 'am', 'pm']), locked: random() < 0.3 }));
  const earlier = items.flatMap((id) => [-1, -2, -4].filter(() => random() < 0.3).map((day) => put('a', id, day)));
  const schedule = smallSchedule({
    ...{ people: [resident('a', 1 + below(random, 3))], stays, absences, activities: [...ACTIVITIES, ...SHIFTS], rotations: [...ROTATIONS, ...MORE] },
    handDuties: unique([...others, ...earlier]),
    blocks: pick(random, [[days(-28, 0), days(0, 28), days(28, 56)], [days(-28, -5), days(-5, 26), days(26, 56)], [days(-28, -14), days(-14, 0), days(0, 14), days(14, 28), days(28, 56)]]),
  });
  const setup: PlanSetupFields = { kind: 'call', name: 'Any', slot: 'day', plans: 'duties', people: {}, items: items.map((id) => ({ id, ...(id === 'call' ? { after: [{ activityId: 'pc', half: 'day' as const }] } : {}) })), demands: [], rules: [], dutyHours: true };
  const pack = pick(random, PACKS);
  const first = pick(random, [0, 0, 0, 7, -5]);
  return { schedule, setup, pack, problem: planProblemOf(schedule, setup, { from: at(first), to: at(first + pick(random, [28, 28, 21, 31])), pack }) };
}

/** One duty by hand on a half-day, and nothing beside it that overlaps. */
function unique(rows: readonly HandDuty[]): HandDuty[] {
  const taken = new Set<string>();
  return rows.filter(({ date }) => {
    const near = [-1, 0, 1].map((step) => new Date(Date.parse(date) + step * 86_400_000).toISOString().slice(0, 10));
    if (near.some((day) => taken.has(day))) return false;
    taken.add(date);
    return true;
  });
}

function violations({ schedule, setup, problem, pack }: Case, cells: Record<string, string>): Finding[] {
  const solution: PlanningSolution = { format: 'housestaff-solution', version: 1, cells: { a: cells } };
  const planned = changed(schedule, toChanges(planChanges(schedule, setup, problem, solution), schedule, 'solver'));
  const history = new HistoryMaker(planned.catalog).historyOf({ person: planned.people[0]!, duties: planned.duties, stays: planned.stays, absences: planned.absences });
  return evaluate(history, pack).filter(({ severity }) => severity === 'violation');
}

function newIn(base: readonly Finding[], after: readonly Finding[]): Finding[] {
  const { added, worsened } = diff(base, after);
  return [...added, ...worsened];
}

const brokenBy = ({ problem }: Case, cells: Record<string, string>): string[] =>
  checkPlan(problem, { format: 'housestaff-solution', version: 1, cells: { a: cells } }).broken.map(({ constraint }) => constraint);

/** Sums over averaging windows are exact, and so is what a cell breaks alone; the rest is stricter where its docstring says so. */
const isSum = (id: string): boolean => /^duty-hours:(eighty-hour-week|patient-care-week|department-week|every-third-night)/.test(id);
const isAlone = (id: string): boolean => id.startsWith(`${DUTY_HOURS}:alone`);

describe('the planner and the duty-hour engine', () => {
  it(`agree on ${SCHEDULES} random schedules`, () => {
    const told = { steps: 0, kept: 0, broken: 0, exact: 0, stricter: 0 };
    for (let n = 0; n < SCHEDULES; n += 1) {
      const random = seededRandom(FROM + n);
      const one = caseOf(random);
      const base = violations(one, {});
      const locked = (one.problem.locked ?? []).filter(({ activity: held }) => held !== null);
      const held = Object.fromEntries(locked.map(({ slot, activity: id }) => [slot, id!]));
      const cells: Record<string, string> = { ...held };
      if (brokenBy(one, cells).length > 0) throw new Error(`Case ${n}: broken without a plan, ${brokenBy(one, cells).join()}`);
      const order = one.problem.slots.filter(({ id }) => !(one.problem.locked ?? []).some(({ slot }) => slot === id)).map(({ id }) => ({ id, key: random() })).sort((a, b) => a.key - b.key).slice(0, 12);
      for (const { id } of order) {
        const item = pick(random, one.problem.activities).id;
        const given = { ...cells, [id]: item };
        const rules = brokenBy(one, given);
        if (rules.some((rule) => !rule.startsWith(DUTY_HOURS) && rule !== 'free-after-call')) continue;
        const found = newIn(base, violations(one, given)).map(({ ruleId, window }) => `${ruleId} ${window.start}`);
        const words = `case ${n}: ${item} on ${id} over ${JSON.stringify(cells)}; planner ${rules.join() || 'keeps'}; engine ${found.join() || 'keeps'}`;
        told.steps += 1;
        if (rules.length === 0 && found.length > 0) throw new Error(`Laxer, ${words}`);
        if (rules.length > 0 && rules.every(isSum) && found.length === 0) throw new Error(`Stricter, ${words}`);
        if (rules.some(isAlone) && found.length === 0 && newIn(base, violations(one, { ...held, [id]: item })).length === 0) throw new Error(`Stricter alone, ${words}`);
        if (rules.length === 0) told.kept += 1;
        else told.broken += 1;
        if (rules.length > 0) told[found.length > 0 ? 'exact' : 'stricter'] += 1;
        if (rules.length === 0) Object.assign(cells, given);
      }
    }
    if (process.env['AGREEMENT_SCHEDULES']) console.info(JSON.stringify(told));
    expect(told.kept).toBeGreaterThan(SCHEDULES / 2);
    expect(told.exact).toBeGreaterThan(SCHEDULES / 4);
  });
});
