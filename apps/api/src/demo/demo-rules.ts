import { Injectable } from '@nestjs/common';
import { ChangeRuleSet } from '@housestaff/compliance/application';
import type { DemoProgram } from './demo-program';
import type { DemoIds } from './demo-stays';

const SERVICES = ['FMIT', 'ICU', 'OB', 'ED', 'PED'];
const CLINIC = ['FMC'];

/** The common pack as it is, and warnings where a half-day has too few attendings for its learners. */
@Injectable()
export class DemoRulesMaker {
  constructor(private readonly change: ChangeRuleSet) {}

  async make({ programId, ids }: DemoProgram): Promise<void> {
    const groups = [groupOf('Clinic', CLINIC, ids), groupOf('Inpatient services', SERVICES, ids)];
    const supervision = { on: true, severity: 'warning' as const, method: 'pgy-weights' as const, weights: { 1: 0.5, 2: 0.25, 3: 0.25 }, ratios: {}, extra: [], groups };
    await this.change.execute({ programId, expectedVersion: 0, change: { packId: 'common', packVersion: 1, rules: [], supervision, note: 'Attendings for each half-day' } });
  }
}

function groupOf(name: string, codes: readonly string[], { activity }: DemoIds) {
  const activityIds = codes.map((code) => activity(code));
  return { name, learnerActivityIds: activityIds, supervisorActivityIds: activityIds };
}
