import { Injectable } from '@nestjs/common';
import type { DateRange, Id } from '@housestaff/kernel';
import { CreatePersonUseCase } from '@housestaff/people/application';
import type { PgyInput } from '@housestaff/people/domain';
import {
  AddHolidayUseCase,
  CreateActivityUseCase,
  CreateProgramUseCase,
  CreateRotationUseCase,
  CreateYearUseCase,
  OpenOrganizationUseCase,
  SetPatternUseCase,
  type OpenedYear,
} from '@housestaff/program/application';
import { ACTIVITIES } from './demo-activities';
import { blocksOf, holidaysOf } from './demo-calendar';
import { FACULTY, RESIDENTS, STAFF, STUDENTS, type DemoPerson } from './demo-cast';
import { cellsOf } from './demo-pattern';
import { FACULTY_ROTATIONS, ROTATIONS, type DemoRotation } from './demo-rotations';
import type { DemoIds } from './demo-stays';

export const DEMO_ZONE = 'America/New_York';
const HOSPITAL = 'St. Brannock Hospital';
const CLINIC = 'Riverbend Family Health, Cedar Street';

export interface DemoProgram {
  readonly programId: Id;
  readonly year: OpenedYear;
  readonly ids: DemoIds;
}

/** Organization, sites, calendar, activities, rotations with patterns, and everyone in the program. */
@Injectable()
export class DemoProgramMaker {
  constructor(
    private readonly openOrganization: OpenOrganizationUseCase,
    private readonly createProgram: CreateProgramUseCase,
    private readonly createYear: CreateYearUseCase,
    private readonly addHoliday: AddHolidayUseCase,
    private readonly createActivity: CreateActivityUseCase,
    private readonly createRotation: CreateRotationUseCase,
    private readonly setPattern: SetPatternUseCase,
    private readonly createPerson: CreatePersonUseCase,
  ) {}

  async make(period: DateRange): Promise<DemoProgram> {
    const sites = await this.openOrganization.execute({ name: 'Riverbend Medical Center', sites: [HOSPITAL, CLINIC].map((name) => ({ name, zone: DEMO_ZONE })) });
    const { id: programId } = await this.createProgram.execute({ name: 'Riverbend Family Medicine', specialty: 'Family medicine', zone: DEMO_ZONE });
    const year = await this.createYear.execute({ programId, from: period.start, to: period.end, blocks: blocksOf(period) });
    for (const holiday of holidaysOf(period)) await this.addHoliday.execute({ programId, ...holiday });
    const activities = await this.activities(programId);
    const siteIds = { hospital: sites[0]?.id ?? null, clinic: sites[1]?.id ?? null };
    const rotations = new Map<string, Id>();
    for (const one of ROTATIONS) rotations.set(one.fields.abbreviation, await this.rotation(programId, one, siteIds, activities));
    for (const one of FACULTY_ROTATIONS) rotations.set(one.fields.name, await this.rotation(programId, one, siteIds, activities));
    return { programId, year, ids: idsOf(await this.people(programId, period), rotations, activities) };
  }

  private async activities(programId: Id): Promise<Map<string, Id>> {
    const ids = new Map<string, Id>();
    for (const activity of ACTIVITIES) ids.set(activity.code, (await this.createActivity.execute({ programId, activity })).id);
    return ids;
  }

  private async rotation(programId: Id, { fields, weeks, site }: DemoRotation, sites: Record<'hospital' | 'clinic', Id | null>, activities: ReadonlyMap<string, Id>): Promise<Id> {
    const { id, version } = await this.createRotation.execute({ programId, rotation: { ...fields, siteId: sites[site] } });
    const cells = cellsOf(weeks, activities);
    if (cells.length > 0) await this.setPattern.execute({ rotationId: id, expectedVersion: version, cells });
    return id;
  }

  private async people(programId: Id, year: DateRange): Promise<Map<string, Id>> {
    const ids = new Map<string, Id>();
    const add = async (person: DemoPerson, pgyPeriods: PgyInput[] = []): Promise<void> => {
      const numbered = { ...person, ...contactOf(person, ids.size) };
      ids.set(person.familyName, (await this.createPerson.execute({ programId, person: numbered, pgyPeriods })).id);
    };
    for (const { family, given, pgy } of RESIDENTS) {
      const titles = family === 'Osei' ? ['Chief resident'] : [];
      await add({ kind: 'resident', givenName: given, familyName: family, titles, specialties: ['Family medicine'] }, pgyYears(pgy, year));
    }
    for (const person of [...FACULTY, ...STAFF, ...STUDENTS]) await add(person);
    return ids;
  }
}

/** The years of training before, in and after the given one. */
function pgyYears(pgy: number, year: DateRange): PgyInput[] {
  const shifted = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return [1, 2, 3].map((one) => ({ from: shifted(year.start, one - pgy), to: shifted(year.end, one - pgy), pgy: one, offCycle: false }));
}

function contactOf({ givenName, familyName }: DemoPerson, index: number): { email: string; phone: string; externalId: string } {
  const number = String(index + 101);
  return { email: `${givenName}.${familyName}@riverbend.example`.toLowerCase(), phone: `555 0${number}`, externalId: `RB-${number}` };
}

function idsOf(people: ReadonlyMap<string, Id>, rotations: ReadonlyMap<string, Id>, activities: ReadonlyMap<string, Id>): DemoIds {
  const find = (kind: string, ids: ReadonlyMap<string, Id>) => (name: string): Id => {
    const id = ids.get(name);
    if (!id) throw new Error(`The demo has no ${kind} ${name}`);
    return id;
  };
  return { person: find('person', people), rotation: find('rotation', rotations), activity: find('activity', activities) };
}
