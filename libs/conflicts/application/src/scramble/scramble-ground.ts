import { Injectable } from '@nestjs/common';
import { Amendments, ScheduleReader, type AbsenceOfPerson, type ActivityOfProgram, type EffectiveSchedule, type PersonOfProgram, type RotationOfProgram } from '@housestaff/assignments/application';
import { materialise, type Duty } from '@housestaff/assignments/domain';
import { halvesOut, openWork, type Halves, type OpenWork, type OutSpan } from '@housestaff/conflicts/domain';
import { Clock, InvalidValue, lengthInDays, localDateOf, NotFound, overlaps, type Id, type LocalDate } from '@housestaff/kernel';
import { absenceSpan } from '@housestaff/people/domain';
import { ProgramKeeper } from '@housestaff/program/application';

/** Somebody is out; days half-open. */
export interface OutAsked {
  readonly programId: Id;
  readonly personId: Id;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly startsPm?: boolean;
  readonly endsAm?: boolean;
}

const MOST_DAYS = 92;

/** The published schedule around somebody who is out, prepared for asking many things of it. */
export class ScrambleGround {
  readonly work: readonly OpenWork[];
  /** Approved leave of theirs that touches the days. */
  readonly leave: readonly AbsenceOfPerson[];
  private readonly activities: ReadonlyMap<Id, ActivityOfProgram>;
  private readonly rotations: ReadonlyMap<Id, RotationOfProgram>;
  private readonly duties = new Map<Id, Duty[]>();
  private readonly absences = new Map<Id, AbsenceOfPerson[]>();

  constructor(
    readonly schedule: EffectiveSchedule,
    readonly person: PersonOfProgram,
    readonly span: OutSpan,
    readonly now: number,
  ) {
    this.activities = new Map(schedule.catalog.activities.map((one) => [one.id, one]));
    this.rotations = new Map(schedule.catalog.rotations.map((one) => [one.id, one]));
    for (const duty of schedule.duties) grouped(this.duties, duty);
    for (const one of schedule.absences) if (one.status === 'approved' && one.blocking) grouped(this.absences, one);
    this.leave = (this.absences.get(person.id) ?? []).filter(({ period }) => overlaps(period, span.period));
    this.work = openWork({ duties: this.dutiesIfThere(), stays: schedule.stays.filter(({ personId }) => personId === person.id), span, now, zone: this.zone, kindOf: (id) => this.activities.get(id) });
  }

  get zone(): string {
    return this.schedule.catalog.program.zone;
  }

  get today(): LocalDate {
    return localDateOf(this.now, this.zone);
  }

  activity(id: Id): ActivityOfProgram | undefined {
    return this.activities.get(id);
  }

  rotation(id: Id | null): RotationOfProgram | undefined {
    return id === null ? undefined : this.rotations.get(id);
  }

  /** As they stand, in order of time. */
  dutiesOf(personId: Id): readonly Duty[] {
    return this.duties.get(personId) ?? [];
  }

  awayOn(personId: Id, date: LocalDate): Halves {
    const own = (this.absences.get(personId) ?? []).map((one) => halvesOut(one, date));
    return { am: own.some(({ am }) => am), pm: own.some(({ pm }) => pm) };
  }

  /** Leave frees people of their duties, so once it is recorded they stand nowhere: what would be without it. */
  private dutiesIfThere(): Duty[] {
    const { catalog, stays, handDuties, absences } = this.schedule;
    const own = (row: { personId: Id }): boolean => row.personId === this.person.id;
    const others = absences.filter((one) => own(one) && !this.leave.includes(one));
    return materialise(stays.filter(own), catalog, others, handDuties.filter(own), new Set(this.person.active ? [this.person.id] : []));
  }
}

function grouped<Row extends { readonly personId: Id }>(groups: Map<Id, Row[]>, row: Row): void {
  const own = groups.get(row.personId);
  if (own) own.push(row);
  else groups.set(row.personId, [row]);
}

@Injectable()
export class ScrambleGrounds {
  constructor(
    private readonly keeper: ProgramKeeper,
    private readonly amendments: Amendments,
    private readonly reader: ScheduleReader,
    private readonly clock: Clock,
  ) {}

  /** Of the published schedule that holds these days. Throws NotFound, AbsenceBackwards, AbsenceEmpty, InvalidValue, NotPublished. */
  async scheduleId({ programId, ...asked }: OutAsked): Promise<Id> {
    await this.keeper.program(programId);
    return (await this.amendments.scheduleFor(programId, spanOf(asked).period)).id;
  }

  /** Throws as scheduleId does, and NotFound for another program's person. */
  async of(asked: OutAsked): Promise<ScrambleGround> {
    const schedule = await this.reader.effective(await this.scheduleId(asked));
    const person = schedule.people.find(({ id }) => id === asked.personId);
    if (!person) throw new NotFound('person', asked.personId);
    return new ScrambleGround(schedule, person, spanOf(asked), this.clock.now().getTime());
  }
}

function spanOf({ from, to, startsPm = false, endsAm = false }: Omit<OutAsked, 'programId'>): OutSpan {
  const span = absenceSpan(from, to, startsPm, endsAm);
  if (lengthInDays(span.period) > MOST_DAYS) throw new InvalidValue('to', to, `at most ${MOST_DAYS} days after the first`);
  return span;
}
