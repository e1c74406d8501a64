import { evaluate, isFor, prepare, rowsOfWindow, takesFreedom, type DutyRow, type PreparedHistory, type RuleId, type WindowRows } from '@housestaff/compliance/domain';
import { addDays, eachDay, fromEpochDay, toEpochDay, weekday, type Id, type LocalDate } from '@housestaff/kernel';
import type { PlanningConstraint } from '@housestaff/planning/domain';
import { Bars } from '../bars';
import type { PlanItem } from '../plan-items';
import { DUTY_HOURS, type DutyHourGround } from './duty-hour-ground';
import { countsAsWork } from './near-rules';
import type { GivenCell, PlannedPerson } from './planned-person';

const RULE = 'one-day-in-seven';
const NAME = 'One day in seven free';
const WEEK = 7;
const DAY = 86_400_000;
const MIDNIGHT = 1440;

/**
 * Days of the calendar without work, call or leave, in each averaging window. The engine counts whole 24 hours from whenever
 * work ends, and gives each to the day on which it begins. A free day of the calendar begins one on the evening before, or, where
 * nothing was before it, at its midnight: so the window's first day doesn't count, and the day after its last one does, unless
 * it may begin at its midnight. That is stricter than the rule, never laxer.
 */
export function freeDayRules(ground: DutyHourGround): PlanningConstraint[] {
  if (!ground.holds(RULE) || ground.ground.setup.slot !== 'day') return [];
  const items = ground.ground.items.filter(takesFreeDay);
  if (items.length === 0) return [];
  return [...tooLong(ground, items), ...ground.people.flatMap((person) => new PersonFreeDays(person, items, ground).constraints())];
}

/** What lasts beyond the next day can't be counted by days: it is planned without duty hours, or not at all. */
function tooLong(ground: DutyHourGround, items: readonly PlanItem[]): PlanningConstraint[] {
  const long = items.filter(({ start = 0, minutes = MIDNIGHT }) => start + minutes > 2 * MIDNIGHT);
  const bars = new Bars(`${DUTY_HOURS}:too-long`, 'Duties of more than a night');
  for (const person of ground.people) for (const column of ground.ground.columns) if (!ground.isLocked(person, column)) bars.add(person.id, column.id, ids(long), 'Over two days');
  return bars.constraints();
}

function takesFreeDay(item: PlanItem): boolean {
  return item.activity?.dutyKind === 'call' || countsAsWork(item);
}

class PersonFreeDays {
  private readonly prepared: PreparedHistory;
  private readonly busy: ReadonlySet<LocalDate>;

  constructor(
    private readonly person: PlannedPerson,
    private readonly items: readonly PlanItem[],
    private readonly ground: DutyHourGround,
  ) {
    this.prepared = prepare(person.base, ground.pack);
    this.busy = this.busyDays();
  }

  constraints(): PlanningConstraint[] {
    return this.windows().flatMap((window) => this.ofWindow(window));
  }

  /** Averaging windows, or each seven days of them, that the plan reaches into. */
  private windows(): WindowRows[] {
    const { pack } = this.ground;
    const { start, end } = this.ground.ground.period;
    const cut = this.prepared.windows.flatMap((window) => {
      if (pack.settings.freeDayAveraged) return [window];
      const count = Math.ceil((window.to - window.from) / WEEK);
      return Array.from({ length: count }, (_, n) => ({ ...window, from: window.from + n * WEEK, to: Math.min(window.to, window.from + (n + 1) * WEEK) }));
    });
    const reached = cut.filter(({ rotationId, from, to }) => isFor(pack.rules[RULE], rotationId, this.person.base) && from < toEpochDay(end) && toEpochDay(start) <= to);
    return reached.map((window) => rowsOfWindow(this.prepared, window, pack));
  }

  private ofWindow(window: WindowRows): PlanningConstraint[] {
    const { pack, ground } = this.ground;
    const needed = Math[pack.rounding.freeDays](window.eligibleDays / pack.rules[RULE].limit);
    if (needed <= 0 || window.eligibleDays <= 0 || this.cantBeTold(window)) return [];
    const days = this.countedDays(window);
    const columns = ground.columns.filter(({ from }) => days.includes(from));
    const fixed = days.filter((day) => this.isFixed(day) && !this.busy.has(day)).length;
    const open = columns.filter(({ from }) => !this.busy.has(from));
    const min = Math.min(needed - fixed, open.length);
    if (min <= 0 && needed - fixed <= 0) return [];
    const id = `${DUTY_HOURS}:${RULE}:${this.person.id}:${fromEpochDay(window.from)}`;
    const rules: PlanningConstraint[] = min > 0 ? [{ kind: 'free', id, name: NAME, strength: 'rule', people: [this.person.id], slots: columns.map((one) => one.id), activities: ids(this.items), spills: ids(this.items.filter(spills)), busy: { [this.person.id]: columns.filter(({ from }) => this.busy.has(from)).map((one) => one.id) }, min }] : [];
    return open.length < needed - fixed ? [...rules, ...this.oneAtMost(window, id)] : rules;
  }

  /** Days of which each is a free day of the window whenever nothing is on it. */
  private countedDays({ from, to }: WindowRows): LocalDate[] {
    const inside = eachDay({ start: fromEpochDay(from), end: fromEpochDay(to) }).slice(this.beginsAtMidnight(from) ? 0 : 1);
    return this.mayBeginAtMidnight(to) ? inside : [...inside, fromEpochDay(to)];
  }

  /** Whether a free day would begin with the day itself: leave ends there, or the judged days begin. */
  private beginsAtMidnight(day: number): boolean {
    const { leave, zone, first } = this.prepared;
    return day === first || (leave.share(day - 1) > 0 && leave.endOn(day - 1, zone) === zone.start(day));
  }

  private mayBeginAtMidnight(day: number): boolean {
    const { leave, first, end } = this.prepared;
    const lately = eachDay({ start: fromEpochDay(day - WEEK), end: fromEpochDay(day) });
    const toMidnight = this.items.some(({ start = 0, minutes = MIDNIGHT }) => (start + minutes) % MIDNIGHT === 0);
    return day >= end || day - first < WEEK || toMidnight || lately.some((date) => leave.share(toEpochDay(date)) > 0) || this.person.base.duties.some((row) => row.end !== null && row.end === this.prepared.zone.start(day));
  }

  /** Outside the plan, and no night of it reaches there. */
  private isFixed(day: LocalDate): boolean {
    const { start, end } = this.ground.ground.period;
    return day < start || day > end || (day === end && !this.items.some(spills));
  }

  private busyDays(): Set<LocalDate> {
    const { zone, leave } = this.prepared;
    const busy = new Set<LocalDate>();
    for (const row of this.person.base.duties) if (takesFreedom(row)) for (const day of daysOf(row, this.prepared)) busy.add(day);
    for (let day = leave.first; day < leave.end; day += 1) if (leave.share(day) > 0) busy.add(fromEpochDay(day));
    if (!this.ground.pack.settings.weekendBesideLeaveIsFree) for (const day of [...busy]) if (leave.share(toEpochDay(day)) > 0) weekendBeside(day).forEach((one) => busy.add(one));
    for (const { from } of this.ground.ground.columns) if (zone.start(toEpochDay(from) + 1) - zone.start(toEpochDay(from)) < DAY) busy.add(from);
    return busy;
  }

  private cantBeTold({ from, to }: WindowRows): boolean {
    return this.person.base.duties.some((row) => row.start === null && takesFreedom(row) && fromEpochDay(from) <= row.date && row.date < fromEpochDay(to));
  }

  /** Where the calendar has too few free days as it is: one duty at most, and only one with which the engine finds enough. */
  private oneAtMost({ from, to }: WindowRows, id: string): PlanningConstraint[] {
    const cells = this.ground.cellsOf(this.person).filter(({ column, item }) => fromEpochDay(from - 1) <= column.from && column.from <= fromEpochDay(to) && takesFreeDay(item) && !this.ground.isLocked(this.person, column));
    const before = broken(this.person, [], this.ground);
    const bars = new Bars(`${id}:alone`, NAME);
    for (const cell of cells) if (broken(this.person, [cell], this.ground).some((one) => !before.includes(one))) bars.add(this.person.id, cell.column.id, [cell.item.id], 'One day in seven');
    const slots = [...new Set(cells.map(({ column }) => column.id))];
    const one: PlanningConstraint = { kind: 'total', id: `${id}:one`, name: NAME, strength: 'rule', people: [this.person.id], slots, activities: ids(this.items), max: 1 };
    return slots.length > 0 ? [...bars.constraints(), one] : [];
  }
}

/** What is broken of the rule, and by how much. */
function broken(person: PlannedPerson, cells: readonly GivenCell[], { pack }: DutyHourGround): string[] {
  const rules = { ...pack.rules };
  for (const rule of Object.keys(rules) as RuleId[]) rules[rule] = { ...rules[rule], on: rule === RULE };
  const found = evaluate(cells.length > 0 ? person.whole(cells) : person.base, { ...pack, rules });
  return found.filter(({ severity }) => severity === 'violation').map(({ id, measured }) => `${id} ${measured}`);
}

function spills({ start = 0, minutes = MIDNIGHT }: PlanItem): boolean {
  return start + minutes > MIDNIGHT;
}

function ids(items: readonly PlanItem[]): Id[] {
  return items.map(({ id }) => id);
}

function daysOf({ date, start, end }: DutyRow, { zone }: PreparedHistory): LocalDate[] {
  const days = [date];
  if (start === null || end === null) return days;
  for (let day = addDays(date, 1); zone.start(toEpochDay(day)) < end; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Saturdays and Sundays that touch a day of leave. */
function weekendBeside(day: LocalDate): LocalDate[] {
  const found: LocalDate[] = [];
  for (const step of [1, -1]) for (let next = addDays(day, step); weekday(next) > 5; next = addDays(next, step)) found.push(next);
  return found;
}
