import { Injectable } from '@nestjs/common';
import { ScheduleWorld, type World } from '@housestaff/assignments/application';
import { closuresOf, protectedTimeOf } from '@housestaff/assignments/domain';
import { contains, CurrentActor, type Id, type LocalDate } from '@housestaff/kernel';
import { PeopleDirectory } from '@housestaff/people/application';
import { isThere } from '@housestaff/people/domain';
import { ProgramCatalog } from '@housestaff/program/application';
import { requiring, withQualifications } from './qualified';

/** Worlds kept while their revision stays the same; a year is a few hundred rows. */
const KEPT = 24;

/** Reads program and people through their applications, and again only when something in them changed. */
@Injectable()
export class CatalogScheduleWorld extends ScheduleWorld {
  private readonly kept = new Map<string, World>();

  constructor(
    private readonly programs: ProgramCatalog,
    private readonly people: PeopleDirectory,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async load(programId: Id, academicYearId: Id): Promise<World> {
    const revision = `${await this.programs.revision(programId)} ${await this.people.revision(programId)}`;
    const key = `${this.actor.get().organizationId} ${academicYearId}`;
    const known = this.kept.get(key);
    const world = known?.revision === revision ? known : await this.read(programId, academicYearId, revision);
    this.kept.delete(key);
    this.kept.set(key, world);
    if (this.kept.size > KEPT) this.kept.delete(this.kept.keys().next().value as string);
    return world;
  }

  async yearOn(programId: Id, date: LocalDate): Promise<Id | undefined> {
    const { years } = await this.programs.load(programId);
    return years.find((year) => contains(year.period, date))?.id;
  }

  private async read(programId: Id, academicYearId: Id, revision: string): Promise<World> {
    const catalog = await this.programs.loadForYear(academicYearId);
    const all = await this.people.ofProgram(programId);
    // In the year that is looked at: an intern of next year isn't there yet, a graduate isn't any more.
    const qualified = await this.people.qualificationsOf(programId);
    const said = new Map((await this.people.weekPreferencesOf(academicYearId)).map((one) => [one.personId, one]));
    const there = all.map((person) => ({ ...person, active: isThere(person, catalog.year.period), weeks: said.get(person.id) }));
    const people = withQualifications(there, qualified);
    const absences = await this.people.absencesOf(programId, catalog.year.period);
    const { period } = catalog.year;
    const events = { closures: closuresOf(catalog.events, period), protectedTime: protectedTimeOf(catalog.events, people, period) };
    return { revision, catalog: { ...catalog, ...requiring(catalog, qualified), ...events, zone: catalog.program.zone, blocks: catalog.year.blocks }, people, absences };
  }
}
