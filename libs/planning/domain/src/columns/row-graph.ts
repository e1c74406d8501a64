import type { CompiledPlan, RowSum } from '../compiled/compiled-plan';
import { Mixer, Numbering } from './hash';
import { alikeStates } from './minimise';
import { SumWalk } from './row-sums';
import { RowWalk, type Walkers } from './row-walk';

const MOST_STATES = 6000;

/**
 * What the rows of some people may do, slot by slot: states, and arcs between them. Values that do the same on a slot share an
 * arc (a class). Each arc says what it costs (points, unmet demand included) and, as a `delta`, what it adds to each sum.
 */
export interface RowGraph {
  readonly states: number;
  readonly kindOf: Int32Array;
  readonly kinds: number;
  /** By kind × value: the value's class, or -1 where nobody can hold it. */
  readonly classOf: Int32Array;
  readonly classes: Int32Array;
  /** Arcs of a state over a kind of slot: from `from[kind * states + state]` to the next. */
  readonly from: Int32Array;
  readonly arcClass: Int32Array;
  readonly arcNext: Int32Array;
  readonly arcCost: Float64Array;
  readonly arcDelta: Int32Array;
  /** By kind × state × value: the arc, or -1. */
  readonly arcOf: Int32Array;
  readonly deltas: readonly Int32Array[];
  readonly sums: readonly SumWalk[];
  /** Whether every rule and cost of a row is in it. Otherwise rows are at least as cheap here as they are. */
  readonly complete: boolean;
  /** Which of a person's sums, in order, `deltas` are about. */
  readonly sumOf: readonly number[];
}

export interface RowPlace {
  readonly graph: RowGraph;
  readonly start: number;
}

/** The graph of each person; people of like rules share theirs. */
export function rowGraphs(plan: CompiledPlan, unmetCost: number): RowPlace[] {
  const places: RowPlace[] = [];
  for (const people of alikePeople(plan).values()) {
    const { graph, starts } = build(plan, people, unmetCost);
    people.forEach((person, i) => (places[person] = { graph, start: starts[i]! }));
  }
  return places;
}

function alikePeople(plan: CompiledPlan): Map<string, number[]> {
  const automata = new Map<unknown, number>();
  const groups = new Map<string, number[]>();
  for (let p = 0; p < plan.people; p++) {
    const walked = plan.rows[p]!.map((automaton) => automata.get(automaton) ?? (automata.set(automaton, automata.size), automata.size - 1));
    const sums = plan.sums[p]!.map((sum) => {
      if (!everBinds(plan, p, sum)) return '';
      const mixer = new Mixer().add(sum.perSlot ? 1 : 0).addAll(sum.amounts);
      for (const list of [sum.groupOf, sum.mayBeFree, sum.spills]) mixer.add(-3).addAll(list ?? []);
      return `${sum.kind}${mixer.value}`;
    });
    const key = `${walked.join()}|${sums.join()}`;
    groups.set(key, [...(groups.get(key) ?? []), p]);
  }
  return groups;
}

function build(plan: CompiledPlan, people: readonly number[], unmetCost: number): { graph: RowGraph; starts: number[] } {
  const first = people[0]!;
  const sums = plan.sums[first]!.map((sum) => new SumWalk(sum, plan.slots, plan.values));
  const binding = sums.map((_, k) => k).filter((k) => everBinds(plan, first, plan.sums[first]![k]!));
  const sumOf = binding.filter((k) => sums[k]!.walkable);
  const mayHold = heldByAny(plan, people);
  const bySize = plan.rows[first]!.map((_, a) => a).sort((a, b) => plan.rows[first]![a]!.states - plan.rows[first]![b]!.states);
  for (let kept = bySize.length; ; kept--) {
    const used = bySize.slice(0, kept).sort((a, b) => a - b);
    const walkers: Walkers = { automata: used.map((a) => plan.rows[first]![a]!), sums: sumOf.map((k) => sums[k]!), slots: plan.slots, values: plan.values, unmetCost };
    const walk = new RowWalk(walkers, mayHold);
    const starts = people.map((p) => walk.start(used.map((a) => plan.starts[p]![a]!)));
    if (!walk.explore(starts, MOST_STATES) && kept > 0) continue;
    const complete = kept === bySize.length && sumOf.length === binding.length;
    return shrink(walk, starts, plan.values, { sums: walkers.sums, sumOf, complete });
  }
}

/** Whether any row of the person could miss the sum's limits. */
function everBinds(plan: CompiledPlan, person: number, sum: RowSum): boolean {
  let least = sum.carried;
  let most = sum.carried;
  const groups = new Set<number>();
  for (let s = 0; s < plan.slots; s++) {
    let [a, b] = [Infinity, -Infinity];
    for (let v = 0; v < plan.values; v++) {
      if (!plan.allow[(person * plan.slots + s) * plan.values + v]) continue;
      const amount = sum.amounts[sum.kind === 'total' && !sum.perSlot ? v : s * plan.values + v]!;
      [a, b] = [Math.min(a, amount), Math.max(b, amount)];
    }
    if (a > b) continue;
    if (sum.kind === 'groups') {
      if (b > 0 && sum.groupOf![s]! >= 0) groups.add(sum.groupOf![s]!);
    } else if (sum.kind === 'total') [least, most] = [least + a, most + b];
    else most += sum.mayBeFree![s]! * Math.max(0, b);
  }
  most += groups.size;
  return sum.limits.some((limit) => least < limit.min || most > limit.max);
}

function heldByAny(plan: CompiledPlan, people: readonly number[]): Uint8Array {
  const held = new Uint8Array(plan.values);
  for (const p of people) {
    const from = p * plan.slots * plan.values;
    for (let at = 0; at < plan.slots * plan.values; at++) if (plan.allow[from + at]) held[at % plan.values] = 1;
  }
  return held;
}

function shrink(walk: RowWalk, starts: readonly number[], values: number, about: Pick<RowGraph, 'sums' | 'sumOf' | 'complete'>): { graph: RowGraph; starts: number[] } {
  const { blockOf, blocks } = alikeStates(walk);
  const first = representatives(walk, blockOf, blocks);
  const classOf = new Int32Array(walk.kinds * values).fill(-1);
  const classes = new Int32Array(walk.kinds);
  const from = [0];
  const arcs = { class: [] as number[], next: [] as number[], cost: [] as number[], delta: [] as number[] };
  const arcOf = new Int32Array(walk.kinds * blocks * values).fill(-1);
  for (let kind = 0; kind < walk.kinds; kind++) {
    classes[kind] = classify(walk, kind, blockOf, values, classOf);
    for (let block = 0; block < blocks; block++) {
      const steps = walk.steps[kind]![first[kind * blocks + block]!];
      const seen = new Int32Array(classes[kind]!).fill(-1);
      for (let v = 0; steps && v < values; v++) {
        if (steps.next[v]! < 0) continue;
        const cls = classOf[kind * values + v]!;
        if (seen[cls]! < 0) {
          seen[cls] = arcs.next.length;
          arcs.class.push(cls);
          arcs.next.push(blockOf[steps.next[v]!]!);
          arcs.cost.push(steps.cost[v]!);
          arcs.delta.push(steps.delta[v]!);
        }
        arcOf[(kind * blocks + block) * values + v] = seen[cls]!;
      }
      from.push(arcs.next.length);
    }
  }
  const graph: RowGraph = {
    ...about,
    states: blocks,
    kindOf: walk.kindOf,
    kinds: walk.kinds,
    classOf,
    classes,
    from: Int32Array.from(from),
    arcClass: Int32Array.from(arcs.class),
    arcNext: Int32Array.from(arcs.next),
    arcCost: Float64Array.from(arcs.cost),
    arcDelta: Int32Array.from(arcs.delta),
    arcOf,
    deltas: walk.deltas,
  };
  return { graph, starts: starts.map((start) => blockOf[start]!) };
}

/** By kind × block: a state of the block that rows reach before such a slot; those of a block step alike. */
function representatives(walk: RowWalk, blockOf: Int32Array, blocks: number): Int32Array {
  const first = new Int32Array(walk.kinds * blocks).fill(-1);
  for (let kind = 0; kind < walk.kinds; kind++) {
    for (let state = walk.states - 1; state >= 0; state--) if (walk.steps[kind]![state]) first[kind * blocks + blockOf[state]!] = state;
  }
  return first;
}

/** Values that step alike from every state share a class. */
function classify(walk: RowWalk, kind: number, blockOf: Int32Array, values: number, classOf: Int32Array): number {
  const numbering = new Numbering();
  for (let v = 0; v < values; v++) {
    const mixer = new Mixer();
    let possible = false;
    for (const steps of walk.steps[kind]!) {
      const next = steps?.next[v] ?? -1;
      if (next < 0) mixer.add(-1);
      else {
        mixer.add(blockOf[next]!).add(steps!.cost[v]!).add(steps!.delta[v]!);
        possible = true;
      }
    }
    if (possible) classOf[kind * values + v] = numbering.of(mixer.value);
  }
  return numbering.size;
}
