import { Injectable } from '@nestjs/common';
import { BackupPool, SettleActivationUseCase } from '@housestaff/conflicts/application';
import { addDays, AuditTrail, dayWords, type LocalDate } from '@housestaff/kernel';
import { RESIDENTS } from './demo-cast';
import type { DemoProgram } from './demo-program';

const DAYS_BACK = 28;
const MOST = 3;
/** Days between two of them. */
const APART = 2;

/** Nights of the last weeks on which whoever was on backup had to come in; of several the first is paid back. */
@Injectable()
export class DemoBackupMaker {
  constructor(
    private readonly pool: BackupPool,
    private readonly settle: SettleActivationUseCase,
    private readonly audit: AuditTrail,
  ) {}

  async make({ programId, year, ids }: DemoProgram, today: LocalDate): Promise<void> {
    const from = addDays(today, -DAYS_BACK);
    const start = from < year.period.start ? year.period.start : from;
    if (start >= today) return;
    const members = await this.pool.on(programId, { start, end: today });
    const chosen = members.filter((_, n) => n % APART === 0).slice(0, MOST);
    for (const [n, { personId, date }] of chosen.entries()) {
      const sick = RESIDENTS.filter(({ family, pgy }) => pgy === 1 && ids.person(family) !== personId)[n];
      const period = { start: date, end: addDays(date, 1) };
      const activation = await this.pool.activate({ programId, personId, forPersonId: sick ? ids.person(sick.family) : null, label: `Night float, ${dayWords(date)}`, period, why: 'Called in sick' });
      await this.audit.record({ action: 'conflicts.backup.seed', resource: 'backup-activation', resourceId: activation.id, after: activation });
      if (n === 0 && chosen.length > 1) await this.settle.execute({ activationId: activation.id, expectedVersion: 1, paidBack: true, note: 'Was spared a Saturday clinic' });
    }
  }
}
