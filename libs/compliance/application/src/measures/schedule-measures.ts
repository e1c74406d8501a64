import { Injectable } from '@nestjs/common';
import type { EffectiveSchedule } from '@housestaff/assignments/application';
import type { Duty } from '@housestaff/assignments/domain';
import type { RulePack } from '@housestaff/compliance/domain';
import type { Id } from '@housestaff/kernel';
import { ProgramRules } from '../rules/program-rules';
import { WorkedHistories, type Basis, type WorkedOf } from './basis';
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
  readonly pack: RulePack;
  readonly people: Map<Id, Known[]>;
}

interface Whole {
  readonly tail: readonly Duty[];
  readonly measures: readonly PersonMeasures[];
}

/**
 * What the rules say of each resident of a schedule. Kept as long as catalog and rules live and a person's rows stay the
 * same, so that an edit measures only whom it changes.
 */
@Injectable()
export class ScheduleMeasures {
  private readonly programs = new WeakMap<EffectiveSchedule['catalog'], WeakMap<RulePack, Program>>();
  private readonly whole = new WeakMap<EffectiveSchedule, WeakMap<RulePack, Whole>>();
  private readonly worked = new WeakMap<PersonMeasures, { workedOf: WorkedOf; measures: PersonMeasures }>();

  constructor(
    private readonly earlier: EarlierDuties,
    private readonly rules: ProgramRules,
    private readonly logged: WorkedHistories,
  ) {}

  /** By the program's rules. Call within a unit of work. */
  async of(schedule: EffectiveSchedule, basis: Basis = 'scheduled'): Promise<readonly PersonMeasures[]> {
    const pack = await this.rules.packOf(schedule.schedule.programId);
    const scheduled = await this.by(pack, schedule);
    if (basis === 'scheduled') return scheduled;
    const workedOf = await this.logged.of(schedule);
    return scheduled.map((one) => this.workedBy(one, workedOf, pack));
  }

  /** The schedule alone by some rules. Call within a unit of work. */
  async by(pack: RulePack, schedule: EffectiveSchedule): Promise<readonly PersonMeasures[]> {
    const tail = await this.earlier.before(schedule);
    const packs = keptIn(this.whole, schedule, () => new WeakMap<RulePack, Whole>());
    const known = packs.get(pack);
    if (known?.tail === tail) return known.measures;
    const program = this.program(schedule.catalog, pack);
    const measures = rowsByResident(schedule, tail).map((rows) => measuresFor(rows, program));
    packs.set(pack, { tail, measures });
    return measures;
  }

  private workedBy(scheduled: PersonMeasures, workedOf: WorkedOf, pack: RulePack): PersonMeasures {
    const known = this.worked.get(scheduled);
    if (known?.workedOf === workedOf) return known.measures;
    const history = workedOf(scheduled.history);
    const measures = history === scheduled.history ? scheduled : measuresOf(scheduled.person, history, pack);
    this.worked.set(scheduled, { workedOf, measures });
    return measures;
  }

  private program(catalog: EffectiveSchedule['catalog'], pack: RulePack): Program {
    const packs = keptIn(this.programs, catalog, () => new WeakMap<RulePack, Program>());
    return keptIn(packs, pack, () => ({ maker: new HistoryMaker(catalog), pack, people: new Map() }));
  }
}

function keptIn<Key extends object, Value>(map: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

function measuresFor(rows: OwnRows, { maker, pack, people }: Program): PersonMeasures {
  const known = people.get(rows.person.id) ?? [];
  const hit = known.find((one) => sameRows(one.rows, rows));
  const entry = hit ?? { rows, measures: measuresOf(rows.person, maker.historyOf(rows), pack) };
  people.set(rows.person.id, [entry, ...known.filter((one) => one !== hit)].slice(0, KEPT));
  return entry.measures;
}
