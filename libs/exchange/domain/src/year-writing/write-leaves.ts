import { dayWords, overlaps } from '@housestaff/kernel';
import { parseRange, type GridWindow } from '../grid/sheet-grid';
import { isLong, leaveText } from './leave-words';
import type { SeenPerson, SeenYear } from './seen-year';
import type { SheetDraft } from './sheet-draft';
import type { LeftOut, WantedLeave } from './wanted-year';
import { placedBlock } from './write-stays';

export interface LeaveWork {
  /** Cells that say leave which is not. */
  readonly wrong: readonly string[];
  /** Leave that stands nowhere. */
  readonly missing: readonly WantedLeave[];
  /** Two leaves on the same days: a sheet can say one. */
  readonly leftOut: readonly LeftOut[];
}

export function leaveWork({ person, leaves: read }: SeenPerson, { reading }: SeenYear): LeaveWork {
  const inYear = (person?.leaves ?? []).filter(({ range }) => overlaps(range, reading.calendar));
  const { said, leftOut } = withoutOverlaps(inYear, person?.name ?? '');
  const open = [...said];
  const wrong = new Set<string>();
  for (const { cell, range } of read) {
    const at = open.findIndex((leave) => leave.range.start === range.start && leave.range.end === range.end);
    if (at < 0) wrong.add(cell);
    else open.splice(at, 1);
  }
  // What else a wrong cell says is written again with it.
  const again = read.filter(({ cell }) => wrong.has(cell)).flatMap(({ range }) => said.filter((leave) => leave.range.start === range.start && leave.range.end === range.end));
  return { wrong: [...wrong], missing: [...new Set([...open, ...again])], leftOut };
}

function withoutOverlaps(leaves: readonly WantedLeave[], who: string): { said: WantedLeave[]; leftOut: LeftOut[] } {
  const said: WantedLeave[] = [];
  const leftOut: LeftOut[] = [];
  for (const leave of [...leaves].sort((a, b) => Number(b.imported) - Number(a.imported))) {
    if (said.some((other) => overlaps(other.range, leave.range))) leftOut.push({ who, what: `${leave.kind} from ${dayWords(leave.range.start)}: another leave stands on its days` });
    else said.push(leave);
  }
  return { said, leftOut };
}

/** Writes leave into the row below the person, under the block where it begins. */
export function writeLeaves(draft: SheetDraft, seen: SeenYear, person: SeenPerson, { wrong, missing }: LeaveWork): void {
  const { leaveRow } = person.row;
  for (const cell of wrong) clearAt(draft, cell);
  if (leaveRow === null) return;
  let pending = [...missing];
  while (pending.length > 0) {
    const span = spanOf(pending, seen);
    const window = { top: leaveRow, bottom: leaveRow, left: placedBlock(seen, span.first).left, right: placedBlock(seen, span.last).right };
    const beside = leavesUnder(window, person, draft);
    const here = pending.filter((leave) => inSpan(leave, span, seen));
    pending = pending.filter((leave) => !here.includes(leave));
    writeGroup(draft, window, [...here, ...beside], span.first === span.last);
  }
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** The blocks of the first leave; more than one where it is so long that it must be said in pieces. */
function spanOf([leave]: readonly WantedLeave[], seen: SeenYear): Span {
  const { blocks } = seen.reading.calendar;
  const first = blockOf(leave!, seen);
  const last = isLong(leave!) ? blocks.findLastIndex((block) => block.start < leave!.range.end) : first;
  return { first, last: Math.max(first, last) };
}

function blockOf({ range }: WantedLeave, { reading }: SeenYear): number {
  return Math.max(0, reading.calendar.blocks.findIndex((block) => range.start < block.end));
}

function inSpan(leave: WantedLeave, { first, last }: Span, seen: SeenYear): boolean {
  const n = blockOf(leave, seen);
  return first <= n && n <= last && (!isLong(leave) || spanOf([leave], seen).last <= last);
}

/** Leave that stands there and is right: its cell is written anew together with the other. */
function leavesUnder(window: GridWindow, { person, leaves, leaveCells }: SeenPerson, draft: SheetDraft): WantedLeave[] {
  const under = leaveCells.filter((name) => {
    const at = parseRange(name);
    const merge = at && (draft.mergeAt(at.top, at.left) ?? at);
    return merge !== undefined && merge.top === window.top && merge.left <= window.right && window.left <= merge.right && draft.text(merge.top, merge.left) !== '';
  });
  const ranges = leaves.filter(({ cell }) => under.includes(cell)).map(({ range }) => range);
  for (const name of under) clearAt(draft, name);
  return (person?.leaves ?? []).filter((leave) => ranges.some((range) => range.start === leave.range.start && range.end === leave.range.end));
}

/** One cell for each kind of leave, as far as the block has columns. */
function writeGroup(draft: SheetDraft, window: GridWindow, leaves: readonly WantedLeave[], oneBlock: boolean): void {
  const kinds = [...new Set(leaves.map(({ kind }) => kind))];
  const cells = oneBlock ? Math.min(kinds.length, window.right - window.left + 1) : 1;
  if (cells > 1) draft.split(window);
  else draft.join(window);
  for (let n = 0; n < cells; n += 1) {
    const own = leaves.filter(({ kind }) => Math.min(kinds.indexOf(kind), cells - 1) === n);
    draft.put(window.top, window.left + n, leaveText(own));
  }
}

function clearAt(draft: SheetDraft, name: string): void {
  const at = parseRange(name);
  if (at) draft.clear(at.top, at.left);
}
