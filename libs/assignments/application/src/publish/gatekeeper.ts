import { Injectable } from '@nestjs/common';
import { ProgramAccess } from '@housestaff/identity/application';
import { InvalidValue, type Id } from '@housestaff/kernel';
import { OverrideNotAllowed, PublishBlocked } from '../assignments.errors';
import { PublishGate, type GivenOverride } from '../ports/compliance-ports';
import type { DraftState } from '../ports/drafts';
import type { ScheduleFinding } from '../ports/finding';
import { ScheduleReader } from '../schedule-reader/schedule-reader';

/** One violation that is published all the same, and why. */
export interface OverrideInput {
  readonly findingId: string;
  readonly reason: string;
}

export interface Passage {
  readonly given: readonly GivenOverride[];
  /** Violations that an earlier version's override still holds for. */
  readonly standing: readonly string[];
}

/** Lets a draft through to publishing, or not. */
@Injectable()
export class Gatekeeper {
  constructor(
    private readonly reader: ScheduleReader,
    private readonly gate: PublishGate,
    private readonly access: ProgramAccess,
  ) {}

  /** Throws PublishBlocked with the violations that nobody overrode, OverrideNotAllowed, InvalidValue naming the override. */
  async pass(draft: DraftState, overrides: readonly OverrideInput[]): Promise<Passage> {
    const schedule = await this.reader.effective(draft.scheduleId, draft.id);
    const violations = await this.gate.blockers(schedule);
    const given = this.given(schedule.schedule.programId, violations, overrides);
    const reasoned = new Set(given.map((one) => one.finding.id));
    const open = violations.filter((one) => one.override === null && !reasoned.has(one.id));
    if (open.length > 0) throw new PublishBlocked(open);
    const standing = violations.filter((one) => one.override !== null && !reasoned.has(one.id));
    return { given, standing: standing.map((one) => one.id) };
  }

  /** The reasons, each with its violation. Throws OverrideNotAllowed, InvalidValue naming the override. */
  given(programId: Id, violations: readonly ScheduleFinding[], overrides: readonly OverrideInput[]): GivenOverride[] {
    if (overrides.length > 0 && !this.access.may(programId, 'schedule:override')) throw new OverrideNotAllowed();
    return givenFor(violations, overrides);
  }
}

function givenFor(violations: readonly ScheduleFinding[], overrides: readonly OverrideInput[]): GivenOverride[] {
  const known = new Map(violations.map((one) => [one.id, one]));
  const seen = new Set<string>();
  return overrides.map(({ findingId, reason }, n) => {
    const finding = known.get(findingId);
    if (!finding) throw new InvalidValue(`overrides[${n}].findingId`, findingId, 'a violation that this change has');
    if (seen.has(findingId)) throw new InvalidValue(`overrides[${n}].findingId`, findingId, 'each violation once');
    if (reason.trim() === '') throw new InvalidValue(`overrides[${n}].reason`, reason, 'why this violation may be published');
    seen.add(findingId);
    return { finding, reason: reason.trim() };
  });
}
