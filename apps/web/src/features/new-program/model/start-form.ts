import type { SpecialtyPack } from '@housestaff/api-client';
import type { CalendarKind } from '@/features/calendar/components/block-plans';

export const NO_SITE = 'none';
export const NEW_SITE = 'new';

/** What a pack may bring; each can be left out. */
export const PARTS = ['activities', 'rotations', 'rules', 'plans'] as const;
export type Part = (typeof PARTS)[number];

/** The wizard as it is filled in. */
export interface StartForm {
  name: string;
  specialty: string;
  /** Of the program; a chosen site brings its own. */
  zone: string;
  /** A site's id, `NO_SITE` or `NEW_SITE`. */
  site: string;
  newSite: string;
  /** Null: a blank start; undefined: not chosen yet. */
  packId: string | null | undefined;
  include: Record<Part, boolean>;
  from: string;
  kind: CalendarKind | 'none';
  people: 'import' | 'blank';
}

export interface StartBody {
  name: string;
  specialty: string;
  packId: string | null;
  zone: string;
  siteId: string | null;
  newSite: { name: string; zone: string } | null;
  year: { from: string; kind: CalendarKind } | null;
  include: Record<Part, boolean>;
}

export const STEPS = ['Program', 'Starting point', 'Academic year', 'People'] as const;

export function blankStart(zone: string, from: string): StartForm {
  return { name: '', specialty: '', zone, site: NO_SITE, newSite: '', packId: undefined, include: { activities: true, rotations: true, rules: true, plans: true }, from, kind: 'four-week', people: 'import' };
}

/** What is sent: what a blank start has none of is not included. */
export function bodyOf(form: StartForm): StartBody {
  const { name, specialty, zone, site, newSite, packId = null, include, from, kind } = form;
  const nothing: Record<Part, boolean> = { activities: false, rotations: false, rules: false, plans: false };
  return {
    name: name.trim(),
    specialty: specialty.trim(),
    packId,
    zone,
    siteId: site === NO_SITE || site === NEW_SITE ? null : site,
    newSite: site === NEW_SITE ? { name: newSite.trim(), zone } : null,
    year: kind === 'none' ? null : { from, kind },
    include: packId === null ? nothing : include,
  };
}

/** What a step still lacks, by field; empty when one may go on. */
export function lacksOf(form: StartForm, step: number): Record<string, string> {
  const missing: [string, string, boolean][][] = [
    [
      ['name', 'Name the program', form.name.trim() === ''],
      ['specialty', 'Name the specialty', form.specialty.trim() === ''],
      ['newSite.name', 'Name the site', form.site === NEW_SITE && form.newSite.trim() === ''],
    ],
    [['packId', 'Choose what to start with', form.packId === undefined]],
    [['year.from', 'Give the first day', form.kind !== 'none' && !isDay(form.from)]],
  ];
  return Object.fromEntries((missing[step] ?? []).filter(([, , lacks]) => lacks).map(([field, words]) => [field, words]));
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The furthest step that may be opened: all before it lack nothing. */
export function reachOf(form: StartForm): number {
  const open = STEPS.findIndex((_, step) => Object.keys(lacksOf(form, step)).length > 0);
  return open === -1 ? STEPS.length - 1 : open;
}

const FIELDS_OF_STEP: readonly (readonly string[])[] = [['name', 'specialty', 'zone', 'siteId', 'newSite'], ['packId', 'include', 'pack'], ['year', 'from', 'kind', 'blocks']];

/** The step that shows a refused field; null for what none of them does. */
export function stepOfField(field: string): number | null {
  const step = FIELDS_OF_STEP.findIndex((fields) => fields.some((one) => field === one || field.startsWith(`${one}.`)));
  return step === -1 ? null : step;
}

/** The pack of a specialty by its name, if there is one. */
export function packOf(specialty: string, packs: readonly SpecialtyPack[]): SpecialtyPack | null {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
  const wanted = plain(specialty);
  return packs.find((pack) => wanted !== '' && (plain(pack.name) === wanted || plain(pack.id) === wanted)) ?? null;
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** "12 activities, 9 rotations, its duty-hour rules and 2 plans". */
export function bringsSaid(pack: SpecialtyPack, include: Record<Part, boolean>): string {
  const parts = [
    include.activities && pack.activities.length > 0 ? counted(pack.activities.length, 'activity', 'activities') : null,
    include.rotations && pack.rotations.length > 0 ? counted(pack.rotations.length, 'rotation') : null,
    include.rules ? 'duty-hour rules' : null,
    include.plans && pack.plans.length > 0 ? counted(pack.plans.length, 'plan') : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return 'nothing';
  return parts.length === 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
