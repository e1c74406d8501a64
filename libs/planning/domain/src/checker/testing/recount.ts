import type { PlanningConstraint } from '../../model/constraint';
import type { PlanningProblem, PlanningSolution } from '../../model/planning-problem';
import type { Score } from '../../model/score';

interface Listed {
  readonly id: string;
  readonly tags?: readonly string[];
}

/** The score by cell and by place, as one would count it by hand: no findings, no sharing with the checker. */
export function recount(problem: PlanningProblem, { cells }: PlanningSolution): Score {
  const score = { broken: 0, unmet: 0, points: 0 };
  for (const lock of problem.locked ?? []) if ((cells[lock.person]?.[lock.slot] ?? null) !== lock.activity) score.broken += 1;
  for (const constraint of problem.constraints) {
    const units = unitsOf(problem, cells, constraint);
    if (constraint.strength === 'rule') score.broken += units;
    else if (constraint.strength === 'demand') score.unmet += units;
    else score.points += units * constraint.strength.weight;
  }
  return score;
}

function unitsOf(problem: PlanningProblem, cells: PlanningSolution['cells'], c: PlanningConstraint): number {
  const slots = problem.slots.map(({ id }) => id);
  const is = (list: readonly Listed[], id: string, names?: readonly string[]): boolean => !names || names.some((name) => name === id || list.find((one) => one.id === id)?.tags?.includes(name.slice(1)) === true);
  const isOne = (activity: string | null, names?: readonly string[]): boolean => (activity === null ? names?.includes('-') === true : is(problem.activities, activity, names));
  const people = problem.people.map(({ id }) => id).filter((id) => !('people' in c) || is(problem.people, id, c.people));
  const inSlots = slots.map((_, s) => s).filter((s) => !('slots' in c) || is(problem.slots, slots[s]!, c.slots));
  const past = (p: string): readonly (string | null)[] => problem.history?.[p] ?? [];
  /** Negative: history; undefined: not known. */
  const at = (p: string, s: number): string | null | undefined => (s < 0 ? past(p)[past(p).length + s] : (cells[p]?.[slots[s]!] ?? null));
  const sum = <T>(list: readonly T[], count: (one: T) => number | boolean): number => list.reduce((all, one) => all + Number(count(one)), 0);
  const off = (n: number, { min, max }: { min?: number; max?: number }, unit = 1): number => Math.ceil(Math.max(0, (min ?? -1e9) - n, n - (max ?? 1e9)) / unit);
  const amount = (p: string, s: number): number => {
    if (c.kind !== 'total' && c.kind !== 'fair') return 0;
    const activity = at(p, s)!;
    if (!(c.activities ? isOne(activity, c.activities) : activity !== null)) return 0;
    const special = c.kind === 'total' ? c.cells?.find((one) => one.person === p && one.slot === slots[s] && one.activity === activity) : undefined;
    return special?.amount ?? (c.amounts ? (c.amounts[activity ?? '-'] ?? 0) : 1);
  };
  switch (c.kind) {
    case 'coverage':
      return sum(inSlots, (s) => off(sum(people, (p) => isOne(at(p, s)!, c.activities)), c));
    case 'ratio':
      return sum(inSlots, (s) => {
        const load = (shares: typeof c.load): number => sum(shares, (share) => sum(problem.people, ({ id }) => is(problem.people, id, share.people) && isOne(at(id, s)!, share.activities)) * share.each);
        return Math.ceil(Math.max(0, load(c.load) - load(c.supply)) / 100);
      });
    case 'total':
      return sum(people, (p) => off(sum(inSlots, (s) => amount(p, s)) + (c.carried?.[p] ?? 0), c.limits?.[p] ?? c, c.unit ?? 1));
    case 'fair': {
      const sums = people.map((p) => sum(inSlots, (s) => amount(p, s)) + (c.carried?.[p] ?? 0));
      return sums.length === 0 ? 0 : Math.ceil(Math.max(0, Math.max(...sums) - Math.min(...sums) - (c.allowed ?? 0)) / (c.unit ?? 1));
    }
    case 'run':
      return sum(people, (p) => {
        const inRun = (s: number): boolean => at(p, s) !== undefined && isOne(at(p, s)!, c.activities);
        const before = (s: number): number => (inRun(s - 1) ? 1 + before(s - 1) : 0);
        return sum(inSlots, (s) => {
          const length = before(s);
          const over = inRun(s) && length + 1 > (c.max ?? 1e9) ? 1 : 0;
          const isKnown = at(p, s - length - 1) !== undefined;
          const under = !inRun(s) && length > 0 && isKnown ? Math.max(0, (c.min ?? 0) - length) : 0;
          return over + under;
        });
      });
    case 'succession':
      return sum(people, (p) => sum([...slots.keys()], (s) => sum([...Array(c.within ?? 1).keys()], (back) => {
        const earlier = s - 1 - back;
        if (c.slots && !inSlots.includes(earlier)) return 0;
        return at(p, earlier) !== undefined && isOne(at(p, earlier)!, c.first) && isOne(at(p, s)!, c.then);
      })));
    case 'rest':
      return sum(people, (p) => sum([...slots.keys()], (s) => sum([1, 2], (back) => {
        const [former, latter] = [at(p, s - back), at(p, s)].map((id) => problem.activities.find((one) => one.id === id));
        if (former?.start === undefined || former.minutes === undefined || latter?.start === undefined || latter.minutes === undefined || (c.after && !is(problem.activities, former.id, c.after))) return 0;
        const least = c.least === 'as-long-as-before' ? former.minutes : c.least;
        return back * 1440 + latter.start < former.start + former.minutes + least;
      })));
    case 'window':
      return sum(people, (p) => sum([...slots.keys()], (last) => {
        const window = [...Array(c.length).keys()].map((back) => at(p, last - back));
        return window.includes(undefined) ? 0 : off(sum(window, (activity) => isOne(activity!, c.activities)), c);
      }));
    case 'groups':
      return sum(people, (p) => off((c.carried?.[p] ?? 0) + sum(c.groups, (group) => group.some((slot) => {
        const activity = at(p, slots.indexOf(slot))!;
        return c.activities ? isOne(activity, c.activities) : activity !== null;
      })), c));
    case 'free':
      return sum(people, (p) => {
        const free = sum(inSlots, (s) => {
          const activity = at(p, s)!;
          const spilled = at(p, s - 1);
          const isBusy = c.busy?.[p]?.includes(slots[s]!) === true;
          const isHeld = c.activities ? isOne(activity, c.activities) : activity !== null;
          return !isBusy && !isHeld && !(spilled !== undefined && c.spills && isOne(spilled, c.spills));
        });
        return off(free, { min: (c.limits?.[p] ?? c).min });
      });
    case 'request':
      return sum(people, (p) => sum(inSlots, (s) => isOne(at(p, s)!, c.activities) !== c.want));
    case 'together':
      return sum(people, (p) => sum(c.groups, (group) => {
        const held = group.map((slot) => at(p, slots.indexOf(slot))!);
        return held.some((activity) => (c.activities ? isOne(activity, c.activities) : activity !== null)) && held.some((activity) => activity !== held[0]);
      }));
    case 'order':
      return sum(people, (p) => sum([...slots.keys()], (s) => isOne(at(p, s)!, c.then) && (c.carried?.[p] ?? 0) + sum([...Array(s).keys()], (earlier) => isOne(at(p, earlier)!, c.first)) < c.count));
    case 'change':
      return sum(people, (p) => sum(inSlots, (s) => {
        const stood = problem.baseline?.[p]?.[slots[s]!] ?? null;
        return stood === null ? c.filling === true && at(p, s) !== null : at(p, s) !== stood;
      }));
  }
}
