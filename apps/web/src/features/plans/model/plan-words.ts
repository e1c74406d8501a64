import type { Activity, Person, PlanSetupFields, Rotation, SetupRule } from '@housestaff/api-client';

export type PeoplePick = NonNullable<SetupRule['people']>;
export type DayPick = NonNullable<SetupRule['days']>;
export type Strength = SetupRule['strength'];
export type RuleKind = SetupRule['kind'];

/** What ids stand for. */
export interface Names {
  activities: ReadonlyMap<string, Activity>;
  rotations: ReadonlyMap<string, Rotation>;
  people: ReadonlyMap<string, Person>;
}

export const KIND_NAMES: Readonly<Record<PlanSetupFields['kind'], string>> = { blocks: 'Academic blocks', call: 'Call', shifts: 'Shifts', clinic: 'Clinic', weeks: 'Weeks' };
export const SLOT_NAMES: Readonly<Record<PlanSetupFields['slot'], string>> = { block: 'by block', day: 'by day', 'half-day': 'by half-day', week: 'by week' };
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
export const WEEKDAY_OPTIONS = WEEKDAYS.map((label, at) => ({ value: String(at + 1), label }));

const STRENGTH_NAMES: readonly (readonly [Strength, string])[] = [
  ['rule', 'Must hold'],
  ['demand', 'Counted as demand'],
  [4, 'Wanted: highest'],
  [3, 'Wanted: high'],
  [2, 'Wanted: medium'],
  [1, 'Wanted: low'],
];

export const STRENGTH_OPTIONS = STRENGTH_NAMES.map(([value, label]) => ({ value: String(value), label }));
export const strengthOf = (text: string): Strength => (text === 'rule' || text === 'demand' ? text : Number(text));

export const CATEGORY_NAMES: Readonly<Record<Rotation['category'], string>> = {
  inpatient: 'Inpatient',
  'critical-care': 'Critical care',
  emergency: 'Emergency',
  obstetrics: 'Obstetrics',
  'night-float': 'Night float',
  ambulatory: 'Ambulatory',
  elective: 'Elective',
  orientation: 'Orientation',
  away: 'Away',
  leave: 'Leave',
  other: 'Other',
};

export const RULE_NAMES: Readonly<Record<RuleKind, string>> = {
  most: 'At most or at least so many',
  'in-a-row': 'So many in a row',
  every: 'So many in any stretch of days',
  gap: 'A gap between two',
  before: 'One before the other',
  cycle: 'Cohorts take turns',
  rest: 'Rest between duties',
  weekends: 'Weekends',
  hours: 'Hours near a goal',
  even: 'Shared evenly',
  'not-on': 'Not from some rotations',
  'later-start': 'Starts ever later',
  'free-days': 'Free days',
  wishes: 'Wishes of people',
};

const FOR_BLOCKS: readonly RuleKind[] = ['most', 'in-a-row', 'every', 'gap', 'before', 'cycle', 'even', 'wishes'];
const FOR_BLOCKS_ALONE: readonly RuleKind[] = ['before', 'cycle'];
const FOR_DAYS: readonly RuleKind[] = ['rest', 'weekends', 'later-start', 'free-days'];

/** The kinds of rule that a plan by blocks, days, half-days or weeks may have. */
export function kindsFor(slot: PlanSetupFields['slot']): RuleKind[] {
  const all = Object.keys(RULE_NAMES) as RuleKind[];
  if (slot === 'block') return [...FOR_BLOCKS];
  return all.filter((kind) => !FOR_BLOCKS_ALONE.includes(kind) && (slot === 'day' || !FOR_DAYS.includes(kind) || (kind === 'free-days' && slot === 'half-day')));
}

/** The cohorts that residents are in, by name. */
export function cohortsOf(names: Names): string[] {
  return [...new Set([...names.people.values()].flatMap(({ cohort }) => (cohort === null ? [] : [cohort])))].sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
}

export const listed = (words: readonly string[]): string => (words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`);

/** "NF", "FMC"; a thing that is gone is said to be. */
export const codeOf = (names: Names, id: string): string => names.activities.get(id)?.code ?? names.rotations.get(id)?.abbreviation ?? 'gone';
export const itemNameOf = (names: Names, id: string): string => names.activities.get(id)?.name ?? names.rotations.get(id)?.name ?? 'Gone';

/** "ICU, NF and 3 more". */
export function itemsSaid(names: Names, ids: readonly string[] | undefined, most = 4): string {
  if (!ids || ids.length === 0) return 'nothing chosen';
  const codes = ids.map((id) => codeOf(names, id));
  return codes.length > most ? `${codes.slice(0, most).join(', ')} and ${codes.length - most} more` : listed(codes);
}

/** "residents of PGY-2 and PGY-3 on inpatient"; null for everybody. */
export function peopleSaid(names: Names, pick: PeoplePick | undefined): string | null {
  const { kinds, pgys, personIds, rotationIds, categories } = pick ?? {};
  const who = kinds?.length === 1 ? (kinds[0] === 'faculty' ? 'faculty' : 'residents') : null;
  const years = pgys?.length ? `PGY-${listed(pgys.map(String))}` : null;
  const named = personIds?.length ? (personIds.length > 2 ? `${personIds.length} named people` : listed(personIds.map((id) => names.people.get(id)?.displayName ?? 'somebody gone'))) : null;
  const on = [...(categories ?? []).map((one) => (CATEGORY_NAMES[one as Rotation['category']] ?? one).toLowerCase()), ...(rotationIds ?? []).map((id) => codeOf(names, id))];
  const words = [who, years, named, on.length > 0 ? `on ${on.length > 3 ? `${on.length} rotations` : listed(on)}` : null].filter(Boolean);
  return words.length > 0 ? words.join(', ') : null;
}

function weekdaysSaid(weekdays: readonly number[]): string {
  const sorted = [...weekdays].sort((one, other) => one - other);
  const key = sorted.join('');
  if (key === '12345') return 'weekdays';
  if (key === '67') return 'Saturday and Sunday';
  return listed(sorted.map((day) => WEEKDAYS[day - 1] ?? ''));
}

/** "weekdays, holidays too"; null for every day. */
export function daysSaid(pick: DayPick | undefined): string | null {
  const { weekdays, holidays, halves, from, to } = pick ?? {};
  const words = [
    weekdays?.length ? weekdaysSaid(weekdays) : null,
    holidays === 'only' ? 'only holidays' : holidays === 'never' ? 'no holidays' : holidays === 'also' && weekdays?.length ? 'and holidays' : null,
    halves?.length === 1 ? (halves[0] === 'am' ? 'mornings' : 'afternoons') : null,
    from ? `from ${from}` : null,
    to ? `before ${to}` : null,
  ].filter(Boolean);
  return words.length > 0 ? words.join(', ') : null;
}

export function rangeSaid(min: number | null | undefined, max: number | null | undefined): string {
  const [low, high] = [min ?? null, max ?? null];
  if (low !== null && low === high) return `exactly ${low}`;
  if (low !== null && high !== null) return `${low} to ${high}`;
  if (low !== null) return `at least ${low}`;
  return high === null ? 'any number of' : `at most ${high}`;
}
