import type { GridWindow, SheetGrid } from '../grid/sheet-grid';
import { leaveWork, writeLeaves } from './write-leaves';
import { RotationWords } from './rotation-words';
import { seeYear, type SeenYear } from './seen-year';
import { SheetDraft, type SheetEdits } from './sheet-draft';
import { wrongRegions } from './stay-regions';
import type { LeftOut, WantedYear } from './wanted-year';
import { writeHeader } from './write-header';
import { peopleWork, writePeople } from './write-people';
import { writeRegion } from './write-stays';

/** A file that a year came from, as it is read. */
export interface YearFile {
  readonly grids: readonly SheetGrid[];
  /** The joined ranges of each sheet by its name, empty ones too. */
  readonly merges: ReadonlyMap<string, readonly GridWindow[]>;
  readonly fallbackYear: number;
}

export interface YearSheetPlan {
  readonly sheet: string;
  readonly edits: SheetEdits;
  readonly leftOut: readonly LeftOut[];
}

/** Each step reads the sheet anew; more than these only where what was written is read back as something else. */
const MOST_STEPS = 9;
/** Plain, then with dates in every cell. */
const FORMS = 2;

/**
 * What to change in a file so that importing it again finds the year as it is, and nothing else. Undefined where the file has no
 * year sheet of these blocks: its layout can't hold the year.
 */
export function planYearSheet(file: YearFile, wanted: WantedYear): YearSheetPlan | undefined {
  const first = readable(file.grids, file.fallbackYear, wanted);
  const [from, to] = [wanted.blocks[0]?.start ?? '', wanted.blocks.at(-1)?.end ?? ''];
  const origin = file.grids.find(({ name }) => name === first?.reading.yearSheet);
  if (!first || !origin || first.reading.calendar.start < from || first.reading.calendar.start >= to) return undefined;
  const draft = new SheetDraft(origin, file.merges.get(origin.name) ?? []);
  if (!writeHeader(draft, origin, first, wanted.blocks)) return undefined;
  const others = (grid: SheetGrid): SheetGrid[] => file.grids.map((one) => (one === origin ? grid : one));
  const leftOut = settle(draft, wanted, (grid) => readable(others(grid), file.fallbackYear, wanted));
  return leftOut && { sheet: origin.name, edits: draft.edits(), leftOut };
}

/** Writes what is wrong until nothing is, reading the sheet as the import would in between. Undefined where it can't be read any more. */
export function settle(draft: SheetDraft, wanted: WantedYear, read: (grid: SheetGrid) => SeenYear | undefined): LeftOut[] | undefined {
  let leftOut: LeftOut[] = [];
  const inNeed = new Set<string>();
  const written = new Map<string, number>();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const seen = read(draft.grid());
    if (!seen) return undefined;
    const round = new Round(draft, wanted, seen, inNeed, written);
    leftOut = round.leftOut;
    if (!round.write()) break;
  }
  return leftOut;
}

/** Writes everything onto a sheet with its people alone, and does not read it again. */
export function fill(draft: SheetDraft, wanted: WantedYear, seen: SeenYear): LeftOut[] {
  const round = new Round(draft, wanted, seen, new Set(), new Map());
  round.fill();
  return round.leftOut;
}

/** One look at the sheet, and one kind of change. */
class Round {
  readonly leftOut: LeftOut[] = [];
  private readonly people;
  private readonly leaves;

  constructor(
    private readonly draft: SheetDraft,
    private readonly wanted: WantedYear,
    private readonly seen: SeenYear,
    private readonly inNeed: Set<string>,
    private readonly written: Map<string, number>,
  ) {
    this.leaves = seen.people.map((person) => ({ person, work: leaveWork(person, seen) }));
    for (const { person, work } of this.leaves) if (person.person && person.row.leaveRow === null && work.missing.length > 0) inNeed.add(person.person.id);
    this.people = peopleWork(seen, wanted, new Set([...inNeed].filter((id) => seen.people.some((one) => one.person?.id === id && one.row.leaveRow === null))));
    this.leftOut.push(...this.people.leftOut, ...this.leaves.flatMap(({ work }) => work.leftOut));
  }

  /** All of it, onto a sheet that nothing stands on yet. */
  fill(): void {
    this.writeStays();
    this.writeLeaves();
  }

  /** False when there was nothing to write. */
  write(): boolean {
    return this.writePeople() || this.writeStays() || this.writeLeaves();
  }

  private writePeople(): boolean {
    const { emptied, renamed, added } = this.people;
    if (emptied.length + renamed.length + added.length === 0) return false;
    writePeople(this.draft, this.seen, this.people);
    return true;
  }

  private writeStays(): boolean {
    const words = new RotationWords(this.wanted, this.seen);
    const wrong = this.seen.people.flatMap((person) => wrongRegions(person, this.seen).map((region) => ({ person, region, key: `${person.row.key} ${region.blocks.join()}` })));
    const [open, given] = [wrong.filter((one) => this.times(one.key) < FORMS), wrong.filter((one) => this.times(one.key) >= FORMS)];
    for (const { person, region, key } of open) {
      const times = this.times(key);
      writeRegion({ draft: this.draft, seen: this.seen, words, dated: times > 0 }, person, region);
      this.written.set(key, times + 1);
    }
    this.leftOut.push(...given.map(({ person, region }) => ({ who: person.row.name, what: `the rotations of ${region.blocks.map((n) => this.seen.reading.calendar.blocks[n]?.name).join(', ')}: the sheet has no words for them that can be read back` })));
    return open.length > 0;
  }

  private times(key: string): number {
    return this.written.get(key) ?? 0;
  }

  private writeLeaves(): boolean {
    const open = this.leaves.filter(({ work }) => work.wrong.length + work.missing.length > 0);
    for (const { person, work } of open) writeLeaves(this.draft, this.seen, person, work);
    return open.length > 0;
  }
}

function readable(grids: readonly SheetGrid[], fallbackYear: number, wanted: WantedYear): SeenYear | undefined {
  try {
    return seeYear(grids, fallbackYear, wanted);
  } catch {
    return undefined;
  }
}
