/**
 * How much a constraint matters. `rule`: an answer that breaks it is no answer. `demand`: may stay unmet, is counted, and is
 * compared before any points. A weight: points for each unit, a whole number.
 */
export type Strength = 'rule' | 'demand' | { readonly weight: number };

/** Ids, or `#tag` for all that carry the tag. Left out: all. An empty list picks nothing. */
export type Picked = readonly string[];

/** In a list of activities: holding nothing. */
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

/** In each slot on its own: the load of some may not exceed what others can carry (supervision). Units: carriers too few, rounded up. */
export interface Ratio extends Named {
  readonly kind: 'ratio';
  readonly slots?: Picked;
  readonly supply: readonly Share[];
  readonly load: readonly Share[];
}

/** Each of the people who holds one of the activities adds `each`; in hundredths, e.g. 25 for a quarter of an attending. */
export interface Share {
  readonly people?: Picked;
  readonly activities: Picked;
  readonly each: number;
}

/**
 * Per person: the sum over the slots of what each held activity counts. 1 each when `amounts` is left out; else minutes, points,
 * whatever, in whole numbers. `carried` is added to it. Units: amounts under `min` or over `max`, divided by `unit`, rounded up.
 */
export interface Total extends OfPeople {
  readonly kind: 'total';
  readonly slots?: Picked;
  /** All but nothing when left out. */
  readonly activities?: Picked;
  readonly amounts?: Readonly<Record<string, number>>;
  /** Where one cell counts differently, e.g. a call that frees the next day's hours. Replaces the amount. May be negative. */
  readonly cells?: readonly { readonly person: string; readonly slot: string; readonly activity: string; readonly amount: number }[];
  readonly carried?: Readonly<Record<string, number>>;
  readonly min?: number;
  readonly max?: number;
  /** Replaces `min` and `max` for a person. */
  readonly limits?: Readonly<Record<string, { readonly min?: number; readonly max?: number }>>;
  readonly unit?: number;
}

/**
 * Per person: slots in a row that hold one of the activities (`-` for nothing). A run that reaches the end of the plan, or the
 * beginning where no history is known, may be shorter than `min`. Units: slots too many or too few, for each run.
 */
export interface Run extends OfPeople {
  readonly kind: 'run';
  readonly activities: Picked;
  readonly min?: number;
  readonly max?: number;
}

/** Per person: one of `first` in a slot (of `slots`), and one of `then` up to `within` slots later (1: the next). Units: such pairs. */
export interface Succession extends OfPeople {
  readonly kind: 'succession';
  readonly slots?: Picked;
  readonly first: Picked;
  readonly then: Picked;
  readonly within?: number;
}

/**
 * Per person, slots being days: time between the end of one activity and the start of the next, over at most the two following
 * slots. Activities without times are left out. Units: pairs that are too close.
 */
export interface Rest extends OfPeople {
  readonly kind: 'rest';
  /** Minutes, or at least as long as the activity before. */
  readonly least: number | 'as-long-as-before';
  /** Only after these. */
  readonly after?: Picked;
}

/** Per person: in any `length` slots in a row, known history included, how many hold one of the activities. Units: too many or too few, in each window that lies within the plan or its history. */
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
  /** Slots of each group, neighbours in time. */
  readonly groups: readonly (readonly string[])[];
  readonly carried?: Readonly<Record<string, number>>;
  readonly min?: number;
  readonly max?: number;
}

/** Per person: free slots among some. Free: not in `busy`, holds none of the activities, and the slot before holds none of `spills` (an overnight call). Units: too few. */
export interface Free extends OfPeople {
  readonly kind: 'free';
  readonly slots?: Picked;
  /** All but nothing when left out. */
  readonly activities?: Picked;
  readonly spills?: Picked;
  /** Slots that other work of the person takes. */
  readonly busy?: Readonly<Record<string, readonly string[]>>;
  readonly min: number;
  readonly limits?: Readonly<Record<string, { readonly min?: number }>>;
}

/** Among the people together: the most that one has less the least that one has. Units: that spread beyond `allowed` (0), divided by `unit`, rounded up. */
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

/** Per person: in each group of slots that holds one of the activities, all slots hold the same. Units: groups that don't. */
export interface Together extends OfPeople {
  readonly kind: 'together';
  /** Neighbours in time. */
  readonly groups: readonly (readonly string[])[];
  /** All but nothing when left out. */
  readonly activities?: Picked;
}

/** Per person: `count` slots of `first` stand before any of `then` (prerequisite). Units: slots of `then` that come too early. */
export interface Order extends OfPeople {
  readonly kind: 'order';
  readonly first: Picked;
  readonly count: number;
  readonly then: Picked;
  /** Slots of `first` that each has from before. */
  readonly carried?: Readonly<Record<string, number>>;
}

/** Units: cells that hold something in the baseline, and something else now. With `filling`, empty ones that were filled too. */
export interface Change extends OfPeople {
  readonly kind: 'change';
  readonly slots?: Picked;
  readonly filling?: boolean;
}

export type PlanningConstraint = Coverage | Ratio | Total | Run | Succession | Rest | Window | Groups | Free | Fair | Request | Together | Order | Change;
export type ConstraintKind = PlanningConstraint['kind'];
