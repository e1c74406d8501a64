import { Injectable } from '@nestjs/common';
import type { EffectiveSchedule } from '@housestaff/assignments/application';
import type { Duty } from '@housestaff/assignments/domain';
import type { Id } from '@housestaff/kernel';
import { EarlierDuties } from './earlier-duties';
import { HistoryMaker, rowsByResident, type OwnRows } from './history-of';
import { measuresOf, type PersonMeasures } from './person-measures';
import { sameRows } from './same-rows';

/** Different rows of one person whose measures are kept: as published, and with some edits. */
const KEPT = 4;

interface Known {
  readonly rows: OwnRows;
  readonly measures: PersonMeasures;
}

interface Program {
  readonly maker: HistoryMaker;
  readonly people: Map<Id, Known[]>;
}

/**
 * What the rules say of each resident of a schedule. Kept as long as the catalog lives and a person's rows stay the same,
 * so that an edit measures only whom it changes.
 */
@Injectable()
export class ScheduleMeasures {
  private readonly programs = new WeakMap<EffectiveSchedule['catalog'], Program>();
  private readonly whole = new WeakMap<EffectiveSchedule, { tail: readonly Duty[]; measures: readonly PersonMeasures[] }>();

  constructor(private readonly earlier: EarlierDuties) {}

  /** Call within a unit of work. */
  async of(schedule: EffectiveSchedule): Promise<readonly PersonMeasures[]> {
    const tail = await this.earlier.before(schedule);
    const known = this.whole.get(schedule);
    if (known?.tail === tail) return known.measures;
    const program = this.program(schedule.catalog);
    const measures = rowsByResident(schedule, tail).map((rows) => measuresFor(rows, program));
    this.whole.set(schedule, { tail, measures });
    return measures;
  }

  private program(catalog: EffectiveSchedule['catalog']): Program {
    const found = this.programs.get(catalog) ?? { maker: new HistoryMaker(catalog), people: new Map() };
    this.programs.set(catalog, found);
    return found;
  }
}

function measuresFor(rows: OwnRows, { maker, people }: Program): PersonMeasures {
  const known = people.get(rows.person.id) ?? [];
  const hit = known.find((one) => sameRows(one.rows, rows));
  const entry = hit ?? { rows, measures: measuresOf(rows.person, maker.historyOf(rows)) };
  people.set(rows.person.id, [entry, ...known.filter((one) => one !== hit)].slice(0, KEPT));
  return entry.measures;
}
