import { NOTHING, type PlanningConstraint, type Total } from '../../model/constraint';
import { countOf, isWithin, maskOf, without, type Mask } from './mask';
import { insists, type PlanFacts } from './plan-facts';

/** So many slots, of some slots, that a person must hold one of some values in (or may hold at most). */
export interface PersonLimit {
  readonly constraint: PlanningConstraint;
  readonly values: Mask;
  readonly slots: Mask;
  readonly count: number;
  /** What one slot counts in the constraint's own amounts. */
  readonly each: number;
}

/** What one person must hold and may hold at most, in whole slots; a limit that is looser than the constraint never is tighter. */
export class PersonLimits {
  readonly needs: readonly PersonLimit[];
  readonly caps: readonly PersonLimit[];

  constructor(
    private readonly facts: PlanFacts,
    readonly person: number,
    concerning: readonly PlanningConstraint[],
  ) {
    const found = concerning.flatMap((c) => this.read(c));
    this.needs = found.filter((l) => l.sense === 'least' && l.count > 0);
    this.caps = found.filter((l) => l.sense === 'most' && l.count < countOf(l.slots));
  }

  /** The most slots of `slots` in which the person may hold one of the values. */
  most(values: Mask, slots: Mask): { count: number; cap: PersonLimit | null } {
    let best: { count: number; cap: PersonLimit | null } = { count: countOf(slots), cap: null };
    for (const cap of this.caps) {
      if (!isWithin(values, cap.values)) continue;
      const count = Math.max(0, cap.count) + countOf(without(slots, cap.slots));
      if (count < best.count) best = { count, cap };
    }
    return best;
  }

  private read(c: PlanningConstraint): (PersonLimit & { sense: 'least' | 'most' })[] {
    const { facts } = this;
    const all = new Uint8Array(facts.slots).fill(1);
    if (c.kind === 'total') return this.total(c);
    if (c.kind === 'window' || c.kind === 'run') {
      const most = c.max === undefined ? Infinity : c.kind === 'run' ? facts.slots - Math.floor(facts.slots / (c.max + 1)) : windowed(facts.slots, c.length, c.max);
      const least = c.kind === 'window' ? Math.floor(facts.slots / c.length) * (c.min ?? 0) : 0;
      return this.pair(c, facts.valueMask(c.activities), all, least, most, 1);
    }
    if (c.kind === 'free') {
      const id = facts.problem.people[this.person]!.id;
      const busy = c.busy?.[id];
      const slots = busy ? without(facts.slotMask(c.slots), facts.slotMask(busy)) : facts.slotMask(c.slots);
      const least = c.limits?.[id] ? (c.limits[id].min ?? 0) : c.min;
      return this.pair(c, without(new Uint8Array(facts.values).fill(1), facts.valueMask(c.activities)), slots, least, Infinity, 1);
    }
    return c.kind === 'groups' ? this.groups(c) : [];
  }

  private groups(c: Extract<PlanningConstraint, { kind: 'groups' }>): (PersonLimit & { sense: 'least' | 'most' })[] {
    const carried = c.carried?.[this.facts.problem.people[this.person]!.id] ?? 0;
    const sizes = c.groups.map((g) => g.length).sort((a, b) => b - a);
    const most = c.max === undefined ? Infinity : sizes.slice(0, Math.max(0, c.max - carried)).reduce((a, b) => a + b, 0);
    return this.pair(c, this.facts.valueMask(c.activities), this.facts.slotMask(c.groups.flat()), (c.min ?? 0) - carried, most, 1);
  }

  private total(c: Total): (PersonLimit & { sense: 'least' | 'most' })[] {
    const { id } = this.facts.problem.people[this.person]!;
    const { min, max } = c.limits?.[id] ?? c;
    const amounts = amountsOf(this.facts, c);
    const special = (c.cells ?? []).filter((cell) => cell.person === id);
    const counting = maskOf(this.facts.values, [...amounts.keys()].filter((v) => amounts[v]! > 0));
    const ever = counting.slice();
    for (const cell of special) if (cell.amount > 0) ever[this.facts.valueOf(cell.activity)] = 1;
    const each = [...amounts.filter((a) => a > 0), ...special.map((cell) => cell.amount)];
    if (each.length === 0) return [];
    const [least, most] = [Math.min(...each), Math.max(...each)];
    const carried = c.carried?.[id] ?? 0;
    const slots = this.facts.slotMask(c.slots);
    const needed = min === undefined || most <= 0 ? 0 : Math.ceil((min - carried) / most);
    const bounded = max !== undefined && least > 0 && amounts.every((a) => a >= 0);
    const below = { constraint: c, values: ever, slots, each: most, count: needed, sense: 'least' as const };
    return bounded ? [below, { ...below, values: counting, count: Math.floor((max - carried) / least), sense: 'most' as const }] : [below];
  }

  private pair(constraint: PlanningConstraint, values: Mask, slots: Mask, least: number, most: number, each: number): (PersonLimit & { sense: 'least' | 'most' })[] {
    const of = { constraint, values, slots, each };
    return [{ ...of, count: least, sense: 'least' as const }, { ...of, count: most, sense: 'most' as const }];
  }
}

/** By value: what holding it counts in the total. */
export function amountsOf(facts: PlanFacts, c: Total): number[] {
  const counted = facts.valueMask(c.activities);
  return Array.from(counted, (on, v) => (on === 0 ? 0 : c.amounts ? (c.amounts[facts.problem.activities[v - 1]?.id ?? NOTHING] ?? 0) : 1));
}

export function limitsOfPeople(facts: PlanFacts): PersonLimits[] {
  const concerning = Array.from({ length: facts.people }, (): PlanningConstraint[] => []);
  for (const c of facts.problem.constraints) {
    if (!insists(c) || !['total', 'window', 'run', 'free', 'groups'].includes(c.kind)) continue;
    for (const p of facts.peopleOf('people' in c ? c.people : undefined)) concerning[p]!.push(c);
  }
  return concerning.map((list, p) => new PersonLimits(facts, p, list));
}

/** Windows that don't fit into the plan are not looked at. */
function windowed(slots: number, length: number, max: number): number {
  if (slots < length) return Infinity;
  return Math.floor(slots / length) * max + Math.min(max, slots % length);
}
