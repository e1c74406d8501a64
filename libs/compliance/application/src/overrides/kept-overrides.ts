import { Injectable } from '@nestjs/common';
import { PublishOverrides, type GivenOverride, type OverrideOfVersion } from '@housestaff/assignments/application';
import { Clock, CurrentActor, type Id } from '@housestaff/kernel';
import { FindingOverrides } from './finding-overrides';

/** Keeps each override beside what was measured when it was given. */
@Injectable()
export class KeptOverrides extends PublishOverrides {
  constructor(
    private readonly overrides: FindingOverrides,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {
    super();
  }

  async keep(scheduleId: Id, publishedVersion: number, given: readonly GivenOverride[]): Promise<void> {
    const stamp = { givenBy: this.actor.get().label, givenAt: this.clock.now(), publishedVersion };
    const states = given.map(({ finding: { id, ruleId, personId, personName, measured, limit }, reason }) => ({ findingId: id, ruleId, personId, personName, measured, allowed: limit, reason, ...stamp }));
    await this.overrides.add(scheduleId, states);
  }

  async byVersion(scheduleId: Id): Promise<ReadonlyMap<number, readonly OverrideOfVersion[]>> {
    const versions = new Map<number, OverrideOfVersion[]>();
    for (const { publishedVersion, findingId, ruleId, personName, reason, givenBy } of await this.overrides.of(scheduleId)) {
      versions.set(publishedVersion, [...(versions.get(publishedVersion) ?? []), { findingId, ruleId, personName, reason, by: givenBy }]);
    }
    return versions;
  }
}
