import type { Id, LocalDate } from '@housestaff/kernel';

export const SETUP_KINDS = ['blocks', 'call', 'shifts', 'clinic', 'weeks'] as const;
export type SetupKind = (typeof SETUP_KINDS)[number];

/** What a column of the plan is. */
export const SETUP_SLOTS = ['block', 'day', 'half-day', 'week'] as const;
export type SetupSlot = (typeof SETUP_SLOTS)[number];

/** What is given to people: duties on top of their stays, or the stays themselves. */
export const PLANNED = ['duties', 'stays'] as const;
export type Planned = (typeof PLANNED)[number];

export const PERSON_KINDS = ['resident', 'faculty'] as const;

/** An answer never breaks a `rule`; `demand` may stay unmet, and is told; 1 low to 4 highest is a wish. */
export const SETUP_STRENGTHS = ['rule', 'demand', 1, 2, 3, 4] as const;
export type SetupStrength = (typeof SETUP_STRENGTHS)[number];
export type WishWeight = 1 | 2 | 3 | 4;

/** People that all of these hold for; what is left out holds for everyone. */
export interface PeoplePick {
  readonly kinds?: readonly (typeof PERSON_KINDS)[number][];
  readonly pgys?: readonly number[];
  readonly personIds?: readonly Id[];
  /** Whose stay on that day is on one of these rotations, or on one of these categories. */
  readonly rotationIds?: readonly Id[];
  readonly categories?: readonly string[];
}

/** Days that all of these hold for. `holidays` also: those days too, whatever their weekday. Days half-open. */
export interface DayPick {
  /** 1 is Monday. */
  readonly weekdays?: readonly number[];
  readonly holidays?: 'also' | 'only' | 'never';
  readonly halves?: readonly ('am' | 'pm')[];
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

/** How many people hold one of the items, in each slot on its own. */
export interface SetupDemand {
  readonly id: string;
  readonly name: string;
  /** Activities, or rotations where stays are planned. */
  readonly items: readonly Id[];
  readonly days?: DayPick;
  readonly people?: PeoplePick;
  readonly min: number | null;
  readonly max: number | null;
  readonly strength: SetupStrength;
}

export const HALVES_AFTER = ['day', 'am', 'pm'] as const;

export interface SetupItem {
  /** An activity, or a rotation where stays are planned. */
  readonly id: Id;
  /** What is written on the next day, e.g. post-call. */
  readonly after?: readonly { readonly activityId: Id; readonly half: (typeof HALVES_AFTER)[number] }[];
}

interface RuleBase {
  readonly id: string;
  readonly name: string;
  readonly on: boolean;
  readonly strength: SetupStrength;
  readonly people?: PeoplePick;
  readonly days?: DayPick;
}

/** What each person's plan is held to. */
export type SetupRule = RuleBase &
  (
    | { readonly kind: 'most'; readonly items: readonly Id[]; readonly min?: number; readonly max?: number; readonly per: 'plan' | 'week' | 'month' }
    | { readonly kind: 'in-a-row'; readonly items: readonly Id[]; readonly min?: number; readonly max?: number }
    /** At most `max` in any `days_` slots in a row. */
    | { readonly kind: 'every'; readonly items: readonly Id[]; readonly max: number; readonly days_: number }
    /** `count` of the items come before any of `then`. Of blocks alone. */
    | { readonly kind: 'before'; readonly items: readonly Id[]; readonly count: number; readonly then: readonly Id[] }
    /**
     * People of each cohort hold one of the items in every `every`-th block of the year, counted from the block `from` (1 is the first), and
     * in no other: X+Y programs. People of no cohort, or of one that isn't listed, are free of it. Of blocks alone.
     */
    | { readonly kind: 'cycle'; readonly items: readonly Id[]; readonly every: number; readonly cohorts: readonly CycleCohort[] }
    /** None of `then` within so many slots after one of `items`. */
    | { readonly kind: 'gap'; readonly items: readonly Id[]; readonly then: readonly Id[]; readonly slots: number }
    | { readonly kind: 'rest'; readonly hours: number | 'as-long-as-shift'; readonly after?: readonly Id[] }
    /** Weekends with one of the items; `whole`: both days alike. */
    | { readonly kind: 'weekends'; readonly items: readonly Id[]; readonly max?: number; readonly min?: number; readonly whole?: boolean }
    /** Hours of each person over the plan, less where they can be planned on fewer days; with `carry`, what they are ahead or behind from before comes in. */
    | { readonly kind: 'hours'; readonly items: readonly Id[]; readonly goal: number; readonly tolerance: number; readonly carry: boolean }
    /** As much for each; with `carry`, together with what they had earlier in the year and in earlier years. */
    | { readonly kind: 'even'; readonly items: readonly Id[]; readonly carry: boolean; readonly points?: Readonly<Record<Id, number>> }
    | { readonly kind: 'not-on'; readonly items: readonly Id[]; readonly rotationIds?: readonly Id[]; readonly categories?: readonly string[]; readonly reason: string }
    /** None starts earlier in the day than the one on the day before. */
    | { readonly kind: 'later-start'; readonly items: readonly Id[] }
    /** In each `per` days, so many free ones. */
    | { readonly kind: 'free-days'; readonly min: number; readonly per: number }
    /** Counts people's wishes; off: they are left out. */
    | { readonly kind: 'wishes' }
  );

export interface CycleCohort {
  readonly cohort: string;
  readonly from: number;
}

export type SetupRuleKind = SetupRule['kind'];
export type RuleOf<K extends SetupRuleKind> = Extract<SetupRule, { readonly kind: K }>;

export interface PersonWish {
  readonly personId: Id;
  readonly items: readonly Id[];
  readonly date: LocalDate;
  readonly want: boolean;
  readonly weight: WishWeight;
}

/** How a program plans one kind of duty, as data: no program needs code of its own. */
export interface PlanSetupFields {
  readonly kind: SetupKind;
  readonly name: string;
  readonly slot: SetupSlot;
  /** Of weeks: 1 Monday, 5 Friday. */
  readonly weekStartsOn?: number;
  readonly plans: Planned;
  readonly people: PeoplePick;
  readonly items: readonly SetupItem[];
  readonly demands: readonly SetupDemand[];
  readonly rules: readonly SetupRule[];
  /** The program's duty-hour rules are rules of the plan. */
  readonly dutyHours: boolean;
  readonly wishes?: readonly PersonWish[];
}

/** What setups are checked against, and written for. */
export interface SetupCatalog {
  readonly activities: readonly { readonly id: Id; readonly code: string; readonly name: string; readonly category: string; readonly dutyKind: string; readonly place: string }[];
  readonly rotations: readonly { readonly id: Id; readonly name: string; readonly category: string; readonly audience: string; readonly active: boolean }[];
  readonly people: readonly { readonly id: Id; readonly cohort: string | null }[];
}
