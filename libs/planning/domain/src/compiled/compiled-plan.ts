import type { PlanningProblem } from '../model/planning-problem';

/**
 * A problem as typed arrays, for search. Person `p`, slot `s`, cell value `v`: 0 is nothing, 1… the problem's activities in
 * order. `cells[p * slots + s]` holds a plan. Rules and demand are counted apart from points, in this order of importance;
 * searches add them up with weights of their own.
 */
export interface CompiledPlan {
  readonly problem: PlanningProblem;
  readonly people: number;
  readonly slots: number;
  /** Cell values: activities and nothing. */
  readonly values: number;
  /** 1 where the cell may hold the value, by person × slot × value: locks and forbidding rules are in it already. */
  readonly allow: Uint8Array;
  /** Points, and unmet demand, of holding the value there (requests, changes), by person × slot × value. */
  readonly cellPoints: Int32Array;
  readonly cellUnmet: Uint8Array;
  readonly counters: Counters;
  /** For each person the automata to walk along the row; at least one, and most have one. People of like rules share them. */
  readonly rows: readonly (readonly RowAutomaton[])[];
  /** Start state by person × automaton of that person, history taken in. */
  readonly starts: readonly (readonly number[])[];
  /** For each person what is summed along the row. */
  readonly sums: readonly (readonly RowSum[])[];
  readonly spreads: readonly Spread[];
}

/** Limits on a whole number (-Infinity, Infinity: none), with what a unit outside of them costs. Kind 0: a rule, 1: demand, 2: points. */
export interface Limits {
  readonly min: number;
  readonly max: number;
  readonly kind: 0 | 1 | 2;
  readonly underCost: number;
  readonly overCost: number;
  /** Amounts in a unit; shortfalls and excess are divided by it and rounded up. */
  readonly unit: number;
  /** Id of the constraint. */
  readonly constraint: string;
}

/** Coverage and ratios: numbers that many people's cells add to. Constraints on the same people, slot and activities share one. */
export interface Counters {
  readonly count: number;
  /** Each counter's limits; often one with a minimum and one with a maximum. */
  readonly limits: readonly (readonly Limits[])[];
  readonly slotOf: Int32Array;
  /** People who count alike. */
  readonly classOf: Int32Array;
  /** What a cell adds to: `targets` and `amounts` from `from[at]` until `from[at + 1]`, `at = (class * slots + s) * values + v`. */
  readonly from: Int32Array;
  readonly targets: Int32Array;
  readonly amounts: Int32Array;
}

/**
 * Every rule of one row that needs to know only what came before: runs, successions, rest, windows, groups of slots held
 * together, order. Walking a row from its start state gives what it breaks and costs, and may stop as soon as it meets the
 * state it was in before a change.
 */
export interface RowAutomaton {
  readonly states: number;
  /** Which table a slot uses, by slot; tables differ where a constraint is about some slots only. */
  readonly tableOf: Int32Array;
  /** By (table * states + state) * values + value. */
  readonly next: Int32Array;
  readonly broken: Int32Array;
  readonly unmet: Int32Array;
  readonly points: Int32Array;
}

/** Totals, groups of slots that were touched, free slots: what a row adds up to, and its limits. */
export interface RowSum {
  readonly kind: 'total' | 'groups' | 'free';
  /** Before any cell. */
  readonly carried: number;
  readonly limits: readonly Limits[];
  /** `total`: by slot × value, or by value alone when `perSlot` is false. `groups` and `free`: 1 where the value counts (touches; leaves free), by slot × value. */
  readonly amounts: Int32Array;
  readonly perSlot: boolean;
  /** `groups`: by slot, the group it is in, or -1. */
  readonly groupOf?: Int32Array;
  /** `free`: by slot, 1 where a free slot counts. */
  readonly mayBeFree?: Uint8Array;
  /** `free`: by value, 1 where it also takes the following slot. */
  readonly spills?: Uint8Array;
}

/** The most less the least among people, of sums like a `total`'s. */
export interface Spread {
  readonly people: Int32Array;
  readonly carried: Int32Array;
  /** By slot × value. */
  readonly amounts: Int32Array;
  readonly allowed: number;
  readonly unit: number;
  readonly kind: 0 | 1 | 2;
  readonly cost: number;
  readonly constraint: string;
}
