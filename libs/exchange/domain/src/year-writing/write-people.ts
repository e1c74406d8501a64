import { parseRange } from '../grid/sheet-grid';
import { personKey } from '../year/resident-rows';
import type { SeenPerson, SeenYear } from './seen-year';
import type { SheetDraft } from './sheet-draft';
import type { LeftOut, WantedPerson, WantedYear } from './wanted-year';

/** What is to be done about the rows of a sheet. */
export interface PeopleWork {
  /** Rows of nobody, or of somebody who now belongs into another group. */
  readonly emptied: readonly SeenPerson[];
  readonly renamed: readonly { readonly seen: SeenPerson; readonly name: string }[];
  readonly added: readonly WantedPerson[];
  readonly leftOut: readonly LeftOut[];
}

/** `inNeed`: people whose row has none below it, and who need one. */
export function peopleWork(seen: SeenYear, wanted: WantedYear, inNeed: ReadonlySet<string>): PeopleWork {
  const taken = new Set<string>();
  const emptied: SeenPerson[] = [];
  const renamed: { seen: SeenPerson; name: string }[] = [];
  for (const one of seen.people) {
    const known = one.person ?? formerOwner(one, wanted, seen);
    if (!known || taken.has(known.id) || inNeed.has(known.id) || !isInItsGroup(one, known)) emptied.push(one);
    else {
      taken.add(known.id);
      if (!one.person) renamed.push({ seen: one, name: nameLike(one.row.name, known) });
    }
  }
  const missing = wanted.people.filter((person) => !taken.has(person.id) && (person.listed || emptied.some((one) => one.person === person && person.stays.length > 0)));
  const { added, leftOut } = withoutTwins(missing, wanted, taken);
  return { emptied, renamed, added, leftOut };
}

/** Whose name was another when the sheet came in. */
function formerOwner({ row }: SeenPerson, { people }: WantedYear, seen: SeenYear): WantedPerson | undefined {
  const owner = people.find((person) => person.formerKeys.includes(row.key));
  return owner && seen.people.some((other) => other.person === owner) ? undefined : owner;
}

/** In the way that the row had it: family name first, or last. */
function nameLike(old: string, person: WantedPerson): string {
  const [plain = person.name] = person.keys;
  const comma = old.includes(',') ? person.keys.find((key) => key.includes(',')) : undefined;
  return person.keys.includes(personKey(person.name)) && !comma ? person.name : (comma ?? plain);
}

/** A row without a title says nothing of the year. */
function isInItsGroup({ row }: SeenPerson, person: WantedPerson): boolean {
  if (row.pgy === null) return true;
  if (person.pgy === null) return false;
  return row.pgy === person.pgy && (row.offCycleGuessed || row.offCycle === person.offCycle);
}

/** Two of one name can't be told apart by it. */
function withoutTwins(missing: readonly WantedPerson[], { people }: WantedYear, taken: ReadonlySet<string>): Pick<PeopleWork, 'added' | 'leftOut'> {
  const finds = new Map(people.flatMap((person) => person.keys.map((key) => [key, person] as const)));
  const isFound = (person: WantedPerson): boolean => finds.get(personKey(person.name)) === person && !taken.has(person.id);
  const added = missing.filter(isFound);
  const leftOut = missing.filter((person) => !isFound(person)).map(({ name }) => ({ who: name, what: 'someone else has the same name; give each an employee number' }));
  return { added, leftOut };
}

export function writePeople(draft: SheetDraft, seen: SeenYear, { emptied, renamed, added }: PeopleWork): void {
  for (const one of emptied) emptyRow(draft, one);
  for (const { seen: one, name } of renamed) draft.put(one.row.row, 0, name);
  addRows(draft, added, { titles: seen.titles, people: seen.people });
}

function emptyRow(draft: SheetDraft, { row, cells, leaveCells }: SeenPerson): void {
  for (const name of [row.cell, ...cells.map(({ cell }) => cell), ...leaveCells]) {
    const at = parseRange(name);
    if (at) draft.clear(at.top, at.left);
  }
}

/** Two rows for each, under a title of their own per group, at the foot of the sheet. */
export function addRows(draft: SheetDraft, people: readonly WantedPerson[], like: Pick<SeenYear, 'titles' | 'people'>): void {
  const groups = new Map<string, WantedPerson[]>();
  for (const person of people) groups.set(groupTitle(person), [...(groups.get(groupTitle(person)) ?? []), person]);
  const [title] = like.titles;
  for (const [text, members] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    draft.addRow(null);
    draft.put(draft.addRow(title?.row ?? null), title?.column ?? 0, text);
    for (const person of members) {
      const model = like.people.findLast(({ row }) => row.pgy === person.pgy && row.leaveRow !== null) ?? like.people.at(-1);
      draft.put(draft.addRow(model?.row.row ?? null), 0, person.name);
      draft.addRow(model?.row.leaveRow ?? null);
    }
  }
}

/** As our own reader tells groups by. */
export function groupTitle({ pgy, offCycle }: Pick<WantedPerson, 'pgy' | 'offCycle'>): string {
  if (pgy === null) return 'Residents with no PGY on the first day';
  return offCycle ? `PGY-${pgy} residents, off-cycle` : `PGY-${pgy} residents`;
}
