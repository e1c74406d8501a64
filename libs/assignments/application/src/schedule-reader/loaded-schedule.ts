import { applyChanges, CatalogIndex, materialise, type DraftChange, type Duty, type HandDuty, type ScheduleRows, type Stay } from '@housestaff/assignments/domain';
import type { Id } from '@housestaff/kernel';
import type { DraftState } from '../ports/drafts';
import type { AbsenceOfPerson, PersonOfProgram, ScheduleCatalog } from '../ports/schedule-catalog';
import type { World } from '../ports/schedule-world';
import type { ScheduleState } from '../ports/schedules';
import { attending } from './attending';
import type { EffectiveSchedule } from './effective-schedule';

/** What differs from another schedule over the same world: only these people's rows. */
interface Basis {
  readonly schedule: LoadedSchedule;
  readonly touched: ReadonlySet<Id>;
}

/** Duties are worked out once, when first asked for, and for a draft only those of the people it touches. */
export class LoadedSchedule implements EffectiveSchedule {
  private made?: readonly Duty[];
  private prepared?: CatalogIndex;

  constructor(
    readonly schedule: ScheduleState,
    readonly draft: DraftState | null,
    readonly world: World,
    readonly rows: ScheduleRows,
    private readonly basis?: Basis,
  ) {}

  get catalog(): ScheduleCatalog {
    return this.world.catalog;
  }

  get people(): readonly PersonOfProgram[] {
    return this.world.people;
  }

  get absences(): readonly AbsenceOfPerson[] {
    return this.world.absences;
  }

  get stays(): readonly Stay[] {
    return this.rows.stays;
  }

  get handDuties(): readonly HandDuty[] {
    return this.rows.handDuties;
  }

  get liveStays(): readonly Stay[] {
    return this.basis ? this.basis.schedule.liveStays : this.rows.stays;
  }

  get duties(): readonly Duty[] {
    return (this.made ??= this.basis ? this.dutiesOver(this.basis) : this.dutiesOf(this.rows, this.people));
  }

  /** The same schedule with other rows for some people. */
  with(rows: ScheduleRows, touched: ReadonlySet<Id>, draft: DraftState | null): LoadedSchedule {
    return new LoadedSchedule(this.schedule, draft, this.world, rows, { schedule: this, touched });
  }

  /** Throws CellLocked. */
  changedBy(changes: readonly DraftChange[]): LoadedSchedule {
    const rows = applyChanges(this.stays, this.handDuties, changes);
    return this.with(rows, new Set(changes.map((change) => change.personId)), this.draft);
  }

  /** The same schedule as if one person's leave were other leave. */
  withLeaveOf(personId: Id, absences: readonly AbsenceOfPerson[]): LoadedSchedule {
    const world = { ...this.world, absences: [...this.absences.filter((one) => one.personId !== personId), ...absences] };
    return new LoadedSchedule(this.schedule, this.draft, world, this.rows, { schedule: this, touched: new Set([personId]) });
  }

  private get index(): CatalogIndex {
    return (this.prepared ??= this.basis ? this.basis.schedule.index : new CatalogIndex(this.catalog));
  }

  private dutiesOf(rows: ScheduleRows, people: readonly PersonOfProgram[]): Duty[] {
    return materialise(rows.stays, this.index, this.absences, rows.handDuties, attending(people));
  }

  private dutiesOver({ schedule, touched }: Basis): Duty[] {
    const own = (row: { personId: Id }): boolean => touched.has(row.personId);
    const kept = schedule.duties.filter((duty) => !own(duty));
    const rows = { stays: this.stays.filter(own), handDuties: this.handDuties.filter(own) };
    return [...kept, ...this.dutiesOf(rows, this.people.filter((person) => touched.has(person.id)))];
  }
}
