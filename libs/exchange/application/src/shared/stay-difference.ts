import type { PlannedStay } from '@housestaff/exchange/domain';
import { overlaps, subtract, type DateRange, type Id } from '@housestaff/kernel';
import type { LiveStay } from '../ports/program-snapshots';
import type { ImportCounts } from './import-difference';

export interface StayTarget {
  /** What the schedule holds after the import: the file's stays, and those kept. */
  readonly stays: readonly LiveStay[];
  readonly counts: ImportCounts;
  /** Stays edited by hand since, which the import leaves as they are. */
  readonly keptManual: number;
}

export interface StayOptions {
  readonly replaceManual: boolean;
  readonly lockImported: boolean;
}

type KeyOf = (stay: PlannedStay) => { personId: Id; rotationId: Id };

/** Compares the file's stays with the published ones. Stays that others made are kept, and the file gives way to them, unless asked otherwise. */
export function stayTarget(planned: readonly PlannedStay[], live: readonly LiveStay[], keyOf: KeyOf, options: StayOptions): StayTarget {
  const imported = joined(planned.map((stay) => ({ ...keyOf(stay), range: stay.range, note: stay.note, source: 'import', locked: options.lockImported })));
  const identical = new Set(live.filter((stay) => imported.some((other) => sameDays(stay, other))).map(keyText));
  const kept = options.replaceManual ? [] : live.filter((stay) => stay.source !== 'import' && !identical.has(keyText(stay)));
  const fromFile = imported.flatMap((stay) => aroundKept(stay, kept)).map((stay) => asLive(stay, live));
  const stays = [...fromFile, ...kept];
  return { stays, counts: countStays(stays, live), keptManual: kept.length };
}

/** A stay that is published already stays exactly as it is, lock and all. */
function asLive(stay: LiveStay, live: readonly LiveStay[]): LiveStay {
  return live.find((other) => sameDays(stay, other)) ?? stay;
}

function aroundKept(stay: LiveStay, kept: readonly LiveStay[]): LiveStay[] {
  const own = kept.filter((other) => other.personId === stay.personId && overlaps(other.range, stay.range));
  const left = own.reduce<DateRange[]>((ranges, hole) => ranges.flatMap((range) => subtract(range, hole.range)), [stay.range]);
  return left.map((range) => ({ ...stay, range }));
}

/** Neighbouring stays of one person on one rotation are one, as the schedule stores them. */
export function joined(stays: readonly LiveStay[]): LiveStay[] {
  const sorted = [...stays].sort((a, b) => (a.personId + a.range.start < b.personId + b.range.start ? -1 : 1));
  const result: LiveStay[] = [];
  for (const stay of sorted) {
    const last = result.at(-1);
    const meets = last && last.personId === stay.personId && last.rotationId === stay.rotationId && last.range.end === stay.range.start && last.note === stay.note;
    if (meets) result[result.length - 1] = { ...last, range: { start: last.range.start, end: stay.range.end } };
    else result.push(stay);
  }
  return result;
}

function countStays(target: readonly LiveStay[], live: readonly LiveStay[]): ImportCounts {
  const before = new Set(live.map(keyText));
  const after = new Set(target.map(keyText));
  const added = target.filter((stay) => !before.has(keyText(stay)));
  const removed = live.filter((stay) => !after.has(keyText(stay)));
  const changed = removed.filter((stay) => added.some((other) => other.personId === stay.personId && overlaps(other.range, stay.range))).length;
  return { added: Math.max(0, added.length - changed), changed, removed: removed.length - changed, unchanged: target.length - added.length };
}

function sameDays(a: LiveStay, b: LiveStay): boolean {
  return keyText(a) === keyText(b);
}

function keyText(stay: LiveStay): string {
  return `${stay.personId} ${stay.rotationId} ${stay.range.start} ${stay.range.end}`;
}
