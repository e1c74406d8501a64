import { countsHours, isFor, prepare, rowsOfWindow, type DutyRow, type PreparedHistory, type RuleId, type RulePack, type WindowRows } from '@housestaff/compliance/domain';
import { fromEpochDay, toEpochDay, type Id } from '@housestaff/kernel';
import type { PlanningConstraint, Total } from '@housestaff/planning/domain';
import { DUTY_HOURS, type DutyHourGround } from './duty-hour-ground';
import type { PlannedPerson } from './planned-person';

/** A rule on the sum of something over the days of an averaging window, in whole units. */
interface WindowRule {
  readonly id: RuleId;
  readonly name: (pack: RulePack) => string;
  /** What a row adds; rows without times that it looks at make the window one that can't be assessed. */
  amountOf(row: DutyRow): number;
  looksAt(row: DutyRow): boolean;
  most(window: WindowRows, prepared: PreparedHistory, pack: RulePack): number;
}

const MINUTE = 60_000;
const DUST = 1e-6;

function hours(id: RuleId, looksAt: WindowRule['looksAt'], limit: (window: WindowRows, prepared: PreparedHistory, pack: RulePack) => number): WindowRule {
  return {
    id,
    looksAt,
    name: (pack) => `At most ${pack.rules[id].limit} hours a week on average`,
    amountOf: ({ start, end }) => (end! - start!) / MINUTE,
    most: (window, prepared, pack) => Math.floor((limit(window, prepared, pack) * 60 * window.days) / 7 + DUST),
  };
}

const isInHouseCall = ({ kind, place, countsHours: counts }: DutyRow): boolean => kind === 'call' && place === 'in-house' && counts;

const WINDOW_RULES: readonly WindowRule[] = [
  hours('eighty-hour-week', countsHours, ({ rotationId }, { history }, pack) => (rotationId === null ? undefined : history.hoursLimits.get(rotationId)) ?? pack.rules['eighty-hour-week'].limit),
  hours('patient-care-week', (row) => countsHours(row) && row.patientCare, (_window, _prepared, pack) => pack.rules['patient-care-week'].limit),
  hours('department-week', countsHours, (_window, _prepared, pack) => pack.rules['department-week'].limit),
  {
    id: 'every-third-night',
    looksAt: isInHouseCall,
    name: () => 'Call every third night at most, on average',
    amountOf: () => 1,
    most: ({ days }, _prepared, { rounding, rules }) => Math[rounding.callNights](days / rules['every-third-night'].limit),
  },
];

/** Sums over averaging windows, with all that is fixed counted in. Where somebody is over a limit already, it doesn't grow. */
export function windowTotals(ground: DutyHourGround): PlanningConstraint[] {
  return WINDOW_RULES.filter(({ id }) => ground.holds(id)).flatMap((rule) => {
    const gathered = new Map<string, Gathered>();
    for (const person of ground.people) gather(rule, person, ground, gathered);
    return [...gathered.values()].map((one) => toTotal(rule, one, ground));
  });
}

interface Gathered {
  readonly days: string;
  readonly slots: readonly string[];
  readonly carried: Record<Id, number>;
  readonly limits: Record<Id, { max: number }>;
  readonly cells: { person: Id; slot: string; activity: Id; amount: number }[];
}

function gather(rule: WindowRule, person: PlannedPerson, ground: DutyHourGround, into: Map<string, Gathered>): void {
  const prepared = prepare(person.base, ground.pack);
  for (const days of prepared.windows) {
    if (!isFor(ground.pack.rules[rule.id], days.rotationId, person.base)) continue;
    const columns = ground.ground.columns.filter(({ from }) => days.from - 1 <= toEpochDay(from) && toEpochDay(from) < days.to);
    const window = rowsOfWindow(prepared, days, ground.pack);
    const sum = sumIn(person.base.duties, rule, window, prepared);
    if (columns.length === 0 || window.eligibleDays <= 0 || sum === null) continue;
    const cells = columns.flatMap((column) =>
      ground.itemsAt(person, column).map((item) => {
        const { added, removed } = person.effectOf({ column, item });
        const amount = (sumIn(added, rule, window, prepared) ?? 0) - (sumIn(removed, rule, window, prepared) ?? 0);
        return { person: person.id, slot: column.id, activity: item.id, amount };
      }),
    );
    if (cells.every(({ amount }) => amount <= 0)) continue;
    for (const { id: slot } of columns) {
      const activity = ground.heldByPattern(person, slot);
      if (activity !== null) cells.push({ person: person.id, slot, activity, amount: 0 });
    }
    const key = `${fromEpochDay(days.from)}/${fromEpochDay(days.to)}`;
    const group: Gathered = into.get(key) ?? { days: key, slots: columns.map(({ id }) => id), carried: {}, limits: {}, cells: [] };
    into.set(key, group);
    group.carried[person.id] = sum;
    group.limits[person.id] = { max: Math.max(sum, rule.most(window, prepared, ground.pack)) };
    group.cells.push(...cells);
  }
}

/** Of rows that begin in the window and not on leave; null where a row has no times. */
function sumIn(rows: readonly DutyRow[], rule: WindowRule, { from, to }: WindowRows, { leave, zone }: PreparedHistory): number | null {
  let sum = 0;
  for (const row of rows) {
    const day = toEpochDay(row.date);
    if (day < from || day >= to || !rule.looksAt(row) || leave.covers(day, row.start, zone)) continue;
    if (row.start === null) return null;
    sum += rule.amountOf(row);
  }
  return sum;
}

/** An amount that most cells of an item have is said once. */
function toTotal(rule: WindowRule, { days, slots, carried, limits, cells }: Gathered, { ground, pack }: DutyHourGround): Total {
  const activities = ground.items.map(({ id }) => id);
  const amounts = Object.fromEntries(activities.map((id) => [id, usual(cells.filter(({ activity }) => activity === id).map(({ amount }) => amount))]));
  return {
    ...{ kind: 'total', id: `${DUTY_HOURS}:${rule.id}:${days}`, name: rule.name(pack), strength: 'rule' },
    ...{ people: Object.keys(limits), slots: [...slots], activities, amounts, carried, limits },
    cells: cells.filter(({ activity, amount }) => amount !== amounts[activity]),
  };
}

function usual(amounts: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const amount of amounts) counts.set(amount, (counts.get(amount) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
