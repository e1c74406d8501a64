import { Inject, Injectable, Optional } from '@nestjs/common';
import { Heartbeat } from '../jobs/heartbeat';
import { LOGGER, type Logger } from '../logging/logger';
import { SystemTransaction } from '../tenancy/system-transaction';

/** Chains what was recorded since, once a second. Several instances may run it: the database lets one at a time. */
@Injectable()
export class AuditSealer {
  private readonly beat = new Heartbeat(1000, () => this.seal(), (err) => this.logger?.warn({ err }, 'audit cannot be sealed'));

  constructor(
    private readonly system: SystemTransaction,
    @Optional() @Inject(LOGGER) private readonly logger?: Logger,
  ) {}

  start(): void {
    this.beat.start();
  }

  stop(): Promise<void> {
    return this.beat.stop();
  }

  /** Seals everything that waits. Returns how many rows. */
  async seal(): Promise<number> {
    let total = 0;
    for (;;) {
      const sealed = await this.sealSome();
      total += sealed;
      if (sealed < 1000) return total;
    }
  }

  private async sealSome(): Promise<number> {
    const rows = await this.system.run((manager) => manager.query<{ sealed: number }[]>('select platform.seal_audit() as sealed'));
    return rows[0]?.sealed ?? 0;
  }
}
