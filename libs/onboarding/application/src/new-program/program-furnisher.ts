import { Injectable } from '@nestjs/common';
import { ChangeRuleSet } from '@housestaff/compliance/application';
import type { Id } from '@housestaff/kernel';
import type { PackRotation, SpecialtyPack } from '@housestaff/onboarding/domain';
import { CreateSetupUseCase, SetupKeeper } from '@housestaff/planning/application';
import { setupExamples } from '@housestaff/planning/domain';
import { CreateActivityUseCase, CreateRotationUseCase, SetPatternUseCase } from '@housestaff/program/application';

/** Puts a pack's parts into a program through the contexts' own use cases, within the running unit of work. */
@Injectable()
export class ProgramFurnisher {
  constructor(
    private readonly createActivity: CreateActivityUseCase,
    private readonly createRotation: CreateRotationUseCase,
    private readonly setPattern: SetPatternUseCase,
    private readonly changeRules: ChangeRuleSet,
    private readonly setups: SetupKeeper,
    private readonly createSetup: CreateSetupUseCase,
  ) {}

  /** Their ids, by code. */
  async activities(programId: Id, { activities }: SpecialtyPack): Promise<Map<string, Id>> {
    const ids = new Map<string, Id>();
    for (const activity of activities) ids.set(activity.code, (await this.createActivity.execute({ programId, activity })).id);
    return ids;
  }

  /** With their patterns, as far as the program has their activities. Answers how many. */
  async rotations(programId: Id, { rotations }: SpecialtyPack, activities: ReadonlyMap<string, Id>): Promise<number> {
    for (const one of rotations) await this.rotation(programId, one, activities);
    return rotations.length;
  }

  async rules(programId: Id, { name, rules }: SpecialtyPack): Promise<void> {
    await this.changeRules.execute({ programId, expectedVersion: 0, change: { ...rules, rules: [], note: `Begun from the example for ${name.toLowerCase()}` } });
  }

  /** Those of the pack's plans that the program has something to plan with. Answers how many. */
  async plans(programId: Id, { plans }: SpecialtyPack): Promise<number> {
    const examples = setupExamples(await this.setups.catalog(programId));
    const fitting = examples.filter((one) => plans.includes(one.id) && one.fields.items.length > 0);
    for (const { fields } of fitting) await this.createSetup.execute({ programId, fields });
    return fitting.length;
  }

  private async rotation(programId: Id, { fields, pattern }: PackRotation, activities: ReadonlyMap<string, Id>): Promise<void> {
    const { id: rotationId, version: expectedVersion } = await this.createRotation.execute({ programId, rotation: fields });
    const cells = pattern.flatMap(({ code, ...cell }) => {
      const activityId = activities.get(code);
      return activityId ? [{ ...cell, activityId }] : [];
    });
    if (cells.length > 0) await this.setPattern.execute({ rotationId, expectedVersion, cells });
  }
}
