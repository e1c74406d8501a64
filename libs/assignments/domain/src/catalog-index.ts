import { fromEpochDay, instantAt, toEpochDay, weekday, type Id, type LocalDate, type TimeRange } from '@housestaff/kernel';
import type { CatalogActivity, CatalogRotation, DutyCatalog, MinuteSpan } from './duty-catalog';

export interface DayCells {
  readonly am: Id | null;
  readonly pm: Id | null;
}

interface DayFacts {
  readonly date: LocalDate;
  readonly weekday: number;
  /** 1 to 4, from the start of the block; a longer block starts its pattern again. */
  readonly week: number;
  readonly holiday: boolean;
}

const EMPTY: DayCells = { am: null, pm: null };
const CLOSED_ON_HOLIDAYS = new Set(['ambulatory', 'elective']);

/** A catalog prepared for reading day by day. Remembers what it worked out: instants are costly, and people share them. */
export class CatalogIndex {
  private readonly activities: Map<Id, CatalogActivity>;
  private readonly rotations: Map<Id, CatalogRotation>;
  private readonly patterns = new Map<Id, Map<number, DayCells>>();
  private readonly days = new Map<number, DayFacts>();
  private readonly instants = new Map<string, number>();
  private readonly holidays: Set<LocalDate>;
  private readonly blocks: readonly { start: number; end: number }[];

  constructor(private readonly catalog: DutyCatalog) {
    this.activities = new Map(catalog.activities.map((one) => [one.id, one]));
    this.rotations = new Map(catalog.rotations.map((one) => [one.id, one]));
    this.holidays = new Set(catalog.holidays.map((one) => one.day));
    this.blocks = catalog.blocks.map(({ period }) => ({ start: toEpochDay(period.start), end: toEpochDay(period.end) }));
    for (const rotation of catalog.rotations) this.patterns.set(rotation.id, cellsOf(rotation));
  }

  activity(id: Id): CatalogActivity | undefined {
    return this.activities.get(id);
  }

  zoneOf(rotationId: Id | null): string {
    return (rotationId && this.rotations.get(rotationId)?.zone) || this.catalog.zone;
  }

  day(epochDay: number): DayFacts {
    const known = this.days.get(epochDay);
    if (known) return known;
    const date = fromEpochDay(epochDay);
    const block = this.blocks.find((one) => one.start <= epochDay && epochDay < one.end);
    const week = block ? (Math.floor((epochDay - block.start) / 7) % 4) + 1 : 1;
    const facts = { date, weekday: weekday(date), week, holiday: this.holidays.has(date) };
    this.days.set(epochDay, facts);
    return facts;
  }

  /** What the weekly pattern of a rotation holds on a day; nothing on a holiday that closes it. */
  cells(rotationId: Id, day: DayFacts): DayCells {
    if (day.holiday && CLOSED_ON_HOLIDAYS.has(this.rotations.get(rotationId)?.category ?? '')) return EMPTY;
    return this.patterns.get(rotationId)?.get(day.week * 10 + day.weekday) ?? EMPTY;
  }

  range(date: LocalDate, span: MinuteSpan, zone: string): TimeRange {
    return { start: this.instant(date, span.start, zone), end: this.instant(date, span.end, zone) };
  }

  private instant(date: LocalDate, minute: number, zone: string): number {
    const key = `${date}${minute}${zone}`;
    const known = this.instants.get(key);
    if (known !== undefined) return known;
    const instant = instantAt(date, minute, zone);
    this.instants.set(key, instant);
    return instant;
  }
}

function cellsOf(rotation: CatalogRotation): Map<number, DayCells> {
  const cells = new Map<number, DayCells>();
  for (const cell of rotation.pattern) {
    const key = cell.week * 10 + cell.weekday;
    cells.set(key, { ...(cells.get(key) ?? EMPTY), [cell.half]: cell.activityId });
  }
  return cells;
}
