import { Injectable } from '@nestjs/common';
import type { CodedRotation, ProgramAnswers, ProgramPlan } from '@housestaff/exchange/domain';
import type { Id } from '@housestaff/kernel';
import { CreatePersonUseCase, PeopleDirectory, SetPgyPeriodsUseCase, UpdatePersonUseCase } from '@housestaff/people/application';
import type { Person } from '@housestaff/people/domain';
import { ChangeSetupUseCase, CreateSetupUseCase } from '@housestaff/planning/application';
import { CreateRotationUseCase, CreateYearUseCase, ReplaceBlocksUseCase, ReplaceRequirementsUseCase } from '@housestaff/program/application';
import type { RotationCategory } from '@housestaff/program/domain';
import { rulesOf, setupState, setupWith, type SetupState } from './clinic-setup';
import { blocksAgree, demandState, residentState } from './program-difference';
import { residentOf, rotationOf, type ProgramGround } from './program-ground';

export interface ProgramOrder {
  readonly programId: Id;
  readonly plan: ProgramPlan;
  readonly ground: ProgramGround;
  readonly answers: ProgramAnswers;
  readonly replaceManual: boolean;
}

type Ids = ReadonlyMap<string, Id>;

/** Writes a program file's plan through the other contexts' own use cases: what is new, what changed, nothing that is there already. */
@Injectable()
export class ProgramWriter {
  constructor(
    private readonly createYear: CreateYearUseCase,
    private readonly replaceBlocks: ReplaceBlocksUseCase,
    private readonly createRotation: CreateRotationUseCase,
    private readonly createPerson: CreatePersonUseCase,
    private readonly updatePerson: UpdatePersonUseCase,
    private readonly setPgy: SetPgyPeriodsUseCase,
    private readonly people: PeopleDirectory,
    private readonly replaceDemands: ReplaceRequirementsUseCase,
    private readonly createSetup: CreateSetupUseCase,
    private readonly changeSetup: ChangeSetupUseCase,
  ) {}

  async write(order: ProgramOrder): Promise<void> {
    const year = await this.writeYear(order);
    const rotations = await this.writeRotations(order);
    for (const resident of order.plan.residents) await this.writeResident(order, resident);
    await this.writeDemands(order, year, rotations);
    await this.writeSetup(order, rotations);
  }

  private async writeYear({ programId, plan, ground: { year }, replaceManual }: ProgramOrder): Promise<{ id: Id; version: number }> {
    if (!year) return this.createYear.execute({ programId, name: plan.yearName, from: plan.year.start, to: plan.year.end, blocks: plan.blocks });
    if (!replaceManual || blocksAgree(plan, year)) return year;
    return this.replaceBlocks.execute({ yearId: year.id, expectedVersion: year.version, blocks: plan.blocks });
  }

  private async writeRotations({ programId, plan, ground }: ProgramOrder): Promise<Ids> {
    const ids = new Map<string, Id>();
    for (const rotation of plan.rotations) ids.set(rotation.code, rotationOf(ground, rotation)?.id ?? (await this.newRotation(programId, rotation)));
    return ids;
  }

  private async newRotation(programId: Id, { name, abbreviation, colour, category }: CodedRotation): Promise<Id> {
    const rotation = { name, abbreviation, colour, category: category as RotationCategory, halfBlock: false };
    return (await this.createRotation.execute({ programId, rotation })).id;
  }

  private async writeResident({ programId, plan, ground, replaceManual }: ProgramOrder, resident: ProgramPlan['residents'][number]): Promise<void> {
    const found = residentOf(ground, resident.id);
    const period = { from: plan.year.start, to: plan.year.end, pgy: resident.pgy, offCycle: false };
    if (!found) {
      const person = { kind: 'resident' as const, familyName: resident.id, externalId: resident.id, cohort: resident.cohort };
      await this.createPerson.execute({ programId, person, pgyPeriods: [period] });
      return;
    }
    if (!applies(residentState(resident, found, plan.year.start), replaceManual)) return;
    await this.changeResident(found, resident.cohort, period);
  }

  private async changeResident(found: Person, cohort: string | null, year: { from: string; to: string; pgy: number; offCycle: boolean }): Promise<void> {
    const others = found.pgyPeriods.filter(({ period }) => period.end <= year.from || year.to <= period.start);
    const periods = [...others.map(({ period, pgy, offCycle }) => ({ from: period.start, to: period.end, pgy, offCycle })), year];
    await this.setPgy.execute({ personId: found.id, expectedVersion: found.version, periods });
    const { version } = (await this.people.findById(found.id)) ?? found;
    await this.updatePerson.execute({ personId: found.id, expectedVersion: version, changes: { cohort } });
  }

  private async writeDemands({ plan, ground, answers, replaceManual }: ProgramOrder, year: { id: Id; version: number }, rotations: Ids): Promise<void> {
    if (!applies(demandState(plan, ground, answers), replaceManual)) return;
    const id = (code: string) => rotations.get(code) as Id;
    const requirements = plan.requirements.map(({ code, pgy, weeks, fulfilledBy }) => ({ rotationId: id(code), pgy, minBlocks: weeks, targetBlocks: null, maxBlocks: null, fulfilledBy: fulfilledBy.map(id) }));
    const coverage = plan.coverage.map(({ code, pgys, min, max }) => ({ rotationId: id(code), blockId: null, pgys, minPeople: min, maxPeople: max }));
    await this.replaceDemands.execute({ yearId: year.id, expectedVersion: year.version, requirements, coverage, confirm: answers.confirm });
  }

  private async writeSetup({ programId, plan, ground: { setup }, replaceManual }: ProgramOrder, rotations: Ids): Promise<void> {
    const rules = rulesOf(plan, (code) => rotations.get(code) as Id);
    if (!rules || !applies(setupState(rules, setup), replaceManual)) return;
    const fields = setupWith(rules, setup, [...rotations.values()], replaceManual);
    if (setup) await this.changeSetup.execute({ setupId: setup.id, expectedVersion: setup.version, fields });
    else await this.createSetup.execute({ programId, fields });
  }
}

function applies(state: SetupState, replaceManual: boolean): boolean {
  return state === 'added' || state === 'changed' || (state === 'edited' && replaceManual);
}
