import { Injectable } from '@nestjs/common';
import { CreateUserUseCase } from '@housestaff/identity/application';
import { Clock, newId, UnitOfWork } from '@housestaff/kernel';
import { systemActor, SystemTransaction, TenantContext } from '@housestaff/platform';
import type { DemoLogin } from '../demo-logins';
import { DemoBackupMaker } from './demo-backup';
import { yearAround } from './demo-calendar';
import { DemoCredentialsMaker } from './demo-credentials';
import { DemoHoursMaker } from './demo-hours';
import { DemoPlansMaker } from './demo-plans';
import { DemoProgramMaker } from './demo-program';
import { DemoRulesMaker } from './demo-rules';
import { DemoScheduleMaker, todayOf } from './demo-schedule';
import { DemoSwapsMaker } from './demo-swaps';
import { demoUsers } from './demo-users';
import { DemoWeeksMaker } from './demo-weeks';

/** Fills an empty database with an invented program in its full life, through the same use cases that people use. */
@Injectable()
export class DemoSeed {
  constructor(
    private readonly system: SystemTransaction,
    private readonly tenant: TenantContext,
    private readonly uow: UnitOfWork,
    private readonly programs: DemoProgramMaker,
    private readonly schedules: DemoScheduleMaker,
    private readonly rules: DemoRulesMaker,
    private readonly hours: DemoHoursMaker,
    private readonly plans: DemoPlansMaker,
    private readonly credentials: DemoCredentialsMaker,
    private readonly weeks: DemoWeeksMaker,
    private readonly swaps: DemoSwapsMaker,
    private readonly backup: DemoBackupMaker,
    private readonly createUser: CreateUserUseCase,
    private readonly clock: Clock,
  ) {}

  async isNeeded(): Promise<boolean> {
    const [row] = await this.system.run((manager) => manager.query<{ any: boolean }[]>('select program.any_organization() as any'));
    return row?.any === false;
  }

  /** All or nothing. `keep` stores the logins before anything is committed, so that none is ever lost. */
  async run(keep: (logins: readonly DemoLogin[]) => void): Promise<void> {
    const actor = systemActor(newId(this.clock), 'Demo program', 'seed');
    await this.tenant.runAs(actor, () => this.uow.run(() => this.fill(keep)));
  }

  private async fill(keep: (logins: readonly DemoLogin[]) => void): Promise<void> {
    const today = todayOf(this.clock);
    const program = await this.programs.make(yearAround(today));
    await this.credentials.make(program, today);
    await this.schedules.make(program, today);
    await this.rules.make(program);
    await this.plans.make(program);
    await this.weeks.make(program);
    await this.hours.make(program, today);
    await this.backup.make(program, today);
    await this.swaps.make(program, today);
    const users = demoUsers(program.programId, program.ids);
    for (const { command } of users) await this.createUser.execute(command);
    keep(users.map(({ login }) => login));
  }
}
