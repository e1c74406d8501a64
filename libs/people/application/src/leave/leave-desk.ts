import { Injectable } from '@nestjs/common';
import { ProgramAccess } from '@housestaff/identity/application';
import { Clock, CurrentActor, localDateOf, NotFound, type Id, type LocalDate } from '@housestaff/kernel';
import { LeaveBreaksRules, LeaveOverlaps, OwnLeave, sharesHalf, type LeaveSettings, type Person } from '@housestaff/people/domain';
import { ProgramKeeper } from '@housestaff/program/application';
import { UnknownReference } from '@housestaff/program/domain';
import { Absences, type LeaveAnswer, type NamedAbsence } from '../ports/absences';
import { LeaveSettingsOfPrograms } from '../ports/leave-settings';
import { OwnPerson } from '../persons/own-person';
import { Persons } from '../ports/persons';
import { LeaveCheck, type CheckedLeave } from './leave-check';

/** Who answers where the program's rules do. */
export const BY_RULE = 'The leave rules';

const STANDING: ReadonlySet<string> = new Set(['requested', 'approved', 'anticipated']);

/** What every use case of leave asks for: whose it is, what day it is, and what must hold. Call within a unit of work. */
@Injectable()
export class LeaveDesk {
  constructor(
    private readonly absences: Absences,
    private readonly persons: Persons,
    private readonly settings: LeaveSettingsOfPrograms,
    private readonly own: OwnPerson,
    private readonly keeper: ProgramKeeper,
    private readonly access: ProgramAccess,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
    private readonly check: LeaveCheck,
  ) {}

  /** Whoever is signed in. Throws NotFound. */
  self(): Promise<Person> {
    return this.own.find();
  }

  /** Somebody of this program. Throws UnknownReference. */
  async personOf(programId: Id, personId: Id): Promise<Person> {
    await this.keeper.program(programId);
    const person = await this.persons.findById(personId);
    if (person?.programId !== programId) throw new UnknownReference('personId', 'person', personId);
    return person;
  }

  /** Of leave that is there. */
  async personOn({ personId }: Pick<NamedAbsence, 'personId'>): Promise<Person> {
    const person = await this.persons.findById(personId);
    if (!person) throw new NotFound('person', personId);
    return person;
  }

  /** By the program's clock. */
  async today(programId: Id): Promise<LocalDate> {
    return localDateOf(this.clock.now().getTime(), (await this.keeper.program(programId)).zone);
  }

  settingsOf(programId: Id): Promise<LeaveSettings> {
    return this.settings.ofProgram(programId);
  }

  answer(answer: string): LeaveAnswer {
    return { decidedBy: this.actor.get().label, decidedAt: this.clock.now(), answer: answer.trim() };
  }

  byRule(): LeaveAnswer {
    return { ...this.answer(''), decidedBy: BY_RULE };
  }

  /** Throws OwnLeave, unless the actor runs the program: a chief resident's own leave is answered by somebody else. */
  assertMayAnswer({ personId, programId }: Pick<NamedAbsence, 'personId' | 'programId'>): void {
    if (this.actor.get().personId === personId && !this.access.may(programId, 'program:write')) throw new OwnLeave();
  }

  /** Throws LeaveOverlaps where the person has leave of some of the days already. */
  async assertFree(person: Person, asked: Pick<CheckedLeave, 'period' | 'id' | 'startsPm' | 'endsAm'>): Promise<void> {
    const own = await this.absences.ofProgram(person.programId, { personId: person.id, range: asked.period });
    const twin = own.find((one) => one.id !== asked.id && STANDING.has(one.status) && sharesHalf(one, asked));
    if (twin) throw new LeaveOverlaps(twin, this.actor.get().personId === person.id);
  }

  /** Throws LeaveBreaksRules, unless whoever approves has accepted each rule that it breaks. */
  async assertAccepted(person: Person, asked: CheckedLeave, despite: readonly string[] = []): Promise<void> {
    const open = (await this.check.breachesOf(person, asked)).filter((one) => !despite.includes(one.key));
    if (open.length > 0) throw new LeaveBreaksRules(open);
  }
}
