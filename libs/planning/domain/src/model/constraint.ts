/**
 * How much a constraint matters. `rule`: an answer that breaks it is no answer. `demand`: may stay unmet, is counted, and is
 * compared before any points. A weight: points for each unit, a whole number from 0. Units are added up over all places.
 */
export type Strength = 'rule' | 'demand' | { readonly weight: number };

/** Ids, or `#tag` for all that carry the tag. Left out: all. An empty list picks nothing. */
export type Picked = readonly string[];

/** In a list of activities (also as a key of amounts): holding nothing. A list that is left out never includes it. */
export const NOTHING = '-';

interface Named {
  readonly id: string;
  /** In a coordinator's words, e.g. "Two seniors in the ICU". */
  readonly name: string;
  readonly strength: Strength;
  /** The term of the score that its points are told under, e.g. `even-nights`; its own id when left out. */
  readonly term?: string;
}

interface OfPeople extends Named {
  /** Each of them on their own. */
  readonly people?: Picked;
}

/** In each slot on its own: how many of the people hold one of the activities. Units: people too few or too many. */
export interface Coverage extends Named {
  readonly kind: 'coverage';
  readonly slots?: Picked;
  readonly activities: Picked;
  readonly people?: Picked;
  readonly min?: number;
  readonly max?: number;
}

/** In each slot on its own: the load of some may not exceed what others can carry (supervision). Units: load less supply, divided by 100, rounded up. */
export interface Ratio extends Named {
  readonly kind: 'ratio';
  readonly slots?: Picked;
  readonly supply: readonly Share[];
  readonly load: readonly Share[];
}

/** Each of the people who holds one of the activities adds `each`; in hundredths, e.g. 25 for a quarter of an attending. Who is in two shares adds both. */
export interface Share {
  readonly people?: Picked;
  readonly activities: Picked;
  readonly each: number;
}

/**
 * Per person: the sum over the slots of what each held activity counts. 1 each when `amounts` is left out; else minutes, points,
 * whatever, in whole numbers, and 0 for an activity without one. `carried` is added to it. Units: amounts under `min` or over
 * `max`, divided by `unit` (1), rounded up.
 */
export interface Total extends OfPeople {
  readonly kind: 'total';
  readonly slots?: Picked;
  /** All but nothing when left out. */
  readonly activities?: Picked;
  readonly amounts?: Readonly<Record<string, number>>;
  /** Where one cell counts differently, e.g. a call that frees the next day's hours. Replaces the amount. May be negative. Its slot and activity are among the above. */
  readonly cells?: readonly { readonly person: string; readonly slot: string; readonly activity: string; readonly amount: number }[];
  readonly carried?: Readonly<Record<string, number>>;
  readonly min?: number;
  readonly max?: number;
  /** Replaces `min` and `max` together for a person: one that is left out here is no limit. */
  readonly limits?: Readonly<Record<string, { readonly min?: number; readonly max?: number }>>;
  readonly unit?: number;
}

/**
 * Per person: slots in a row that hold one of the activities (`-` for nothing), known history included. A run that reaches the
 * end of the plan, or the first slot that is known, may be shorter than `min`. Units, for each run: slots of the plan after the
 * first `max` of the run; slots too few. A run that ends with the history counts as too short, as the first slot ended it;
 * earlier runs don't count.
 */
export interface Run extends OfPeople {
  readonly kind: 'run';
  readonly activities: Picked;
  readonly min?: number;
  readonly max?: number;
}

/**
 * Per person: one of `first` in a slot (of `slots`), and one of `then` up to `within` (1) slots later (1: the next), whatever is
 * between. Units: such pairs. Where `slots` is left out, `first` may stand in the history.
 */
export interface Succession extends OfPeople {
  readonly kind: 'succession';
  readonly slots?: Picked;
  readonly first: Picked;
  readonly then: Picked;
  readonly within?: number;
}

/**
 * Per person, slots being days: time between the end of one activity and the start of another in the first or second slot after
 * it, whatever is between. The former may stand in the history. Activities without `start` or `minutes` are left out.
 * Units: pairs with less time than `least`.
 */
export interface Rest extends OfPeople {
  readonly kind: 'rest';
  /** Minutes, or at least as long as the activity before. */
  readonly least: number | 'as-long-as-before';
  /** Only after these. */
  readonly after?: Picked;
}

/**
 * Per person: in any `length` slots in a row, known history included, how many hold one of the activities. Units: too many or too
 * few, in each window that lies wholly within history and plan and has a slot of the plan.
 */
export interface Window extends OfPeople {
  readonly kind: 'window';
  readonly activities: Picked;
  readonly length: number;
  readonly min?: number;
  readonly max?: number;
}

/** Per person: in how many groups of slots (weekends, holidays) at least one slot holds one of the activities. Units: groups too many or too few. */
export interface Groups extends OfPeople {
  readonly kind: 'groups';
  /** All but nothing when left out. */
  readonly activities?: Picked;
  /** Slots of each group, neighbours in time. No slot is in two groups. */
  readonly groups: readonly (readonly string[])[];
  /** Groups from before. */
  readonly carried?: Readonly<Record<string, number>>;
  readonly min?: number;
  readonly max?: number;
}

/**
 * Per person: free slots among some. Free: not in `busy`, holds none of the activities, and the slot before (any, or the last of the
 * history) holds none of `spills` (an overnight call). Units: too few.
 */
export interface Free extends OfPeople {
  readonly kind: 'free';
  readonly slots?: Picked;
  /** All but nothing when left out. */
  readonly activities?: Picked;
  readonly spills?: Picked;
  /** Slots that other work of the person takes. */
  readonly busy?: Readonly<Record<string, readonly string[]>>;
  readonly min: number;
  /** Replaces `min` for a person: none where it is left out here. */
  readonly limits?: Readonly<Record<string, { readonly min?: number }>>;
}

/** Among the people together: the most that one has less the least that one has. What counts as in a total. Units: that spread beyond `allowed` (0), divided by `unit` (1), rounded up. */
export interface Fair extends OfPeople {
  readonly kind: 'fair';
  readonly slots?: Picked;
  readonly activities: Picked;
  readonly amounts?: Readonly<Record<string, number>>;
  /** What each brings from before, e.g. nights of earlier years. */
  readonly carried?: Readonly<Record<string, number>>;
  readonly allowed?: number;
  readonly unit?: number;
}

/** `want`: units are slots that hold something else (or nothing). Not `want`: slots that hold one of them. As a rule, not wanted: can't be given. */
export interface Request extends OfPeople {
  readonly kind: 'request';
  readonly slots?: Picked;
  readonly activities: Picked;
  readonly want: boolean;
  /** Two or three words for a grid's cell: "On vacation", "No ICU credential". */
  readonly reason?: string;
}

/** Per person: in each group of slots that holds one of the activities, all slots hold that same one. Units: groups that don't. */
export interface Together extends OfPeople {
  readonly kind: 'together';
  /** Neighbours in time. No slot is in two groups. */
  readonly groups: readonly (readonly string[])[];
  /** All but nothing when left out. */
  readonly activities?: Picked;
}

/** Per person: `count` slots of `first` stand before any of `then` (prerequisite); history is not looked at. Units: slots of `then` with fewer of `first` in earlier slots and `carried`. */
export interface Order extends OfPeople {
  readonly kind: 'order';
  readonly first: Picked;
  readonly count: number;
  readonly then: Picked;
  /** Slots of `first` that each has from before. */
  readonly carried?: Readonly<Record<string, number>>;
}

/** Units: cells that hold something in the baseline, and something else or nothing now. With `filling`, empty ones that were filled too. */
export interface Change extends OfPeople {
  readonly kind: 'change';
  readonly slots?: Picked;
  readonly filling?: boolean;
}

export type PlanningConstraint = Coverage | Ratio | Total | Run | Succession | Rest | Window | Groups | Free | Fair | Request | Together | Order | Change;
export type ConstraintKind = PlanningConstraint['kind'];
