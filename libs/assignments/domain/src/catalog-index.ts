import { fromEpochDay, instantAt, toEpochDay, weekday, type Id, type LocalDate, type TimeRange } from '@housestaff/kernel';
import type { CatalogActivity, CatalogRotation, DutyCatalog, MinuteSpan } from './duty-catalog';
import type { FreeHalf } from './free-halves';
import { closesOnHolidays, closesWithTheClinic, InstitutionDays, isKeptFromEvents, NOTHING_CLOSED } from './institution-days';

export interface DayCells {
  readonly am: Id | null;
  readonly pm: Id | null;
}

/** What patterns and events hold for a person on a day, and the halves that are closed. */
export interface DayPlan {
  readonly cells: DayCells;
  readonly closed: FreeHalf;
}

interface DayFacts {
  readonly date: LocalDate;
  readonly weekday: number;
  /** 1 to 4, from the start of the block; a longer block starts its pattern again. */
  readonly week: number;
  readonly holiday: boolean;
}

const EMPTY: DayCells = { am: null, pm: null };

/** A catalog prepared for reading day by day. Remembers what it worked out: instants are costly, and people share them. */
export class CatalogIndex {
  private readonly activities: Map<Id, CatalogActivity>;
  private readonly rotations: Map<Id, CatalogRotation>;
  private readonly patterns = new Map<Id, Map<number, DayCells>>();
  private readonly days = new Map<number, DayFacts>();
  private readonly instants = new Map<string, number>();
  private readonly institution: InstitutionDays;
  private readonly blocks: readonly { start: number; end: number }[];

  constructor(private readonly catalog: DutyCatalog) {
    this.activities = new Map(catalog.activities.map((one) => [one.id, one]));
    this.rotations = new Map(catalog.rotations.map((one) => [one.id, one]));
    this.institution = new InstitutionDays(catalog);
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
    const facts = { date, weekday: weekday(date), week, holiday: this.institution.isHoliday(date) };
    this.days.set(epochDay, facts);
    return facts;
  }

  /** Of a person on a rotation, or on none. */
  planOn(epochDay: number, personId: Id, rotationId: Id | null): DayPlan {
    const category = rotationId === null ? undefined : this.rotations.get(rotationId)?.category;
    const cells = rotationId === null ? EMPTY : this.cells(rotationId, category, this.day(epochDay));
    const closed = this.institution.closedOn(epochDay);
    const held = this.institution.protectedOn(personId, epochDay);
    if (closed === NOTHING_CLOSED && !held) return { cells, closed };
    const half = (name: 'am' | 'pm'): { cell: Id | null; closed: boolean } => {
      const activity = cells[name] === null ? undefined : this.activities.get(cells[name]);
      const event = held?.[name];
      if (event && !isKeptFromEvents(category, activity)) return { cell: event, closed: false };
      return { cell: cells[name], closed: closed[name] && closesWithTheClinic(category, activity) };
    };
    const [am, pm] = [half('am'), half('pm')];
    return { cells: { am: am.cell, pm: pm.cell }, closed: { am: am.closed, pm: pm.closed } };
  }

  /** The days on which a person has protected time, in order. */
  protectedDaysOf(personId: Id): readonly number[] {
    return this.institution.protectedDaysOf(personId);
  }

  /** What the weekly pattern of a rotation holds on a day; nothing on a holiday that closes it. */
  private cells(rotationId: Id, category: string | undefined, day: DayFacts): DayCells {
    if (day.holiday && closesOnHolidays(category)) return EMPTY;
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
