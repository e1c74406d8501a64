import { addDays, type DateRange, type Id } from '@housestaff/kernel';
import { holdsOnlyLeave } from '../dates/leave-text';
import { clean } from '../grid/sheet-grid';
import { exactRotations } from '../labels/exact-rotations';
import { splitLabel } from '../labels/split-label';
import type { SeenYear } from './seen-year';
import type { WantedStay, WantedYear } from './wanted-year';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "Oct 23", as our own reader takes it wherever it stands. */
export function dayText(date: string): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${Number(date.slice(8))}`;
}

/** First to last day: "Oct 23-28", "Oct 30-Nov 2", "Apr 17". */
export function daysText({ start, end }: DateRange): string {
  const last = addDays(end, -1);
  if (last <= start) return dayText(start);
  return last.slice(0, 7) === start.slice(0, 7) ? `${dayText(start)}-${Number(last.slice(8))}` : `${dayText(start)}-${dayText(last)}`;
}

/** Chooses the words for rotations that the import reads back as the same rotation: the sheet's own spelling where it has one. */
export class RotationWords {
  private readonly own = new Map<Id, Map<string, number>>();
  private readonly chosen = new Map<Id, string>();
  private readonly exact;
  private readonly names: ReadonlyMap<Id, { name: string; abbreviation: string }>;

  constructor(private readonly wanted: WantedYear, seen: SeenYear | undefined) {
    this.exact = exactRotations(wanted.rotations);
    this.names = new Map(wanted.rotations.map((one) => [one.id, one]));
    for (const person of seen?.people ?? []) this.learn(person);
  }

  /** For a cell of its own; with its note where that reads back too. */
  label({ rotationId, note }: Pick<WantedStay, 'rotationId' | 'note'>): string {
    const plain = this.plain(rotationId);
    const withNote = `${plain} (${clean(note)})`;
    return note !== '' && !/[()/]/.test(note) && isWhole(withNote) && this.means(withNote, rotationId) ? withNote : plain;
  }

  /** For a part of a cell: what earlier imports answered holds for whole cells alone. */
  part(rotationId: Id): string {
    const { name, abbreviation } = this.nameOf(rotationId);
    return [name, abbreviation].find((text) => isWhole(text) && this.exact.of(text) === rotationId) ?? name;
  }

  /** With its days, in a cell of its own: a rotation called as a leave is would be read as that. */
  dated(stay: Pick<WantedStay, 'rotationId' | 'note' | 'range'>): string {
    const days = `(${daysText(stay.range)})`;
    const { name, abbreviation } = this.nameOf(stay.rotationId);
    const labels = [this.label(stay), ...[name, abbreviation, `${name} (rotation)`].filter((text) => this.means(text, stay.rotationId))];
    return [...labels.map((label) => `${label} ${days}`).filter((text) => !holdsOnlyLeave({ text, number: null, date: null })), `${name} ${days}`][0] ?? '';
  }

  private plain(rotationId: Id): string {
    const known = this.chosen.get(rotationId) ?? this.choose(rotationId);
    this.chosen.set(rotationId, known);
    return known;
  }

  private choose(rotationId: Id): string {
    const { name, abbreviation } = this.nameOf(rotationId);
    const own = [...(this.own.get(rotationId) ?? [])].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1)).map(([label]) => label);
    return [...own, name, abbreviation].find((text) => isWhole(text) && this.means(text, rotationId)) ?? name;
  }

  /** Whether the import would take a cell with this text for the rotation. */
  private means(text: string, rotationId: Id): boolean {
    const { label } = splitLabel(text);
    const answered = this.wanted.remembered.labels.get(label);
    if (answered) return answered.kind === 'rotation' && answered.rotations.length === 1 && answered.rotations[0]?.rotationId === rotationId;
    return this.exact.of(text) === rotationId;
  }

  private nameOf(rotationId: Id): { name: string; abbreviation: string } {
    return this.names.get(rotationId) ?? { name: '', abbreviation: '' };
  }

  /** Spellings of cells that hold one rotation and no dates. */
  private learn({ cells, stays }: SeenYear['people'][number]): void {
    for (const { cell, split } of cells) {
      const rotations = stays.filter((stay) => stay.cell === cell).map((stay) => stay.rotationId);
      const [rotationId] = rotations;
      if (!rotationId || rotations.some((one) => one !== rotationId) || !isWhole(split.label) || !this.means(split.label, rotationId)) continue;
      const counts = this.own.get(rotationId) ?? new Map<string, number>();
      counts.set(split.label, (counts.get(split.label) ?? 0) + 1);
      this.own.set(rotationId, counts);
    }
  }
}

/** One part, without dates and without anything lost when it is read. */
function isWhole(text: string): boolean {
  const { parts, label } = splitLabel(text);
  return parts.length === 1 && parts[0]?.dates === null && label === text;
}
