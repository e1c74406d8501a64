import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { JobQueue, type Id } from '@housestaff/kernel';
import { DELIVER } from '@housestaff/notifications/application';
import type { Channel } from '@housestaff/notifications/domain';
import { Heartbeat, PlatformOptions, systemActor, SystemTransaction, TenantContext } from '@housestaff/platform';

const EVERY_MS = 1000;

/** Once a second, wherever jobs run: queues a job for each organization and channel that has something due. */
@Injectable()
export class DueWork implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly beat = new Heartbeat(EVERY_MS, () => this.queueAll());

  constructor(
    private readonly options: PlatformOptions,
    private readonly system: SystemTransaction,
    private readonly tenant: TenantContext,
    private readonly queue: JobQueue,
  ) {}

  onApplicationBootstrap(): void {
    if (this.options.background && this.options.runJobs) this.beat.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.beat.stop();
  }

  async queueAll(): Promise<void> {
    const due = await this.system.run((manager) => manager.query<{ organization_id: Id; channel: Channel }[]>('select organization_id, channel from notifications.due_work()'));
    for (const { organization_id: organizationId, channel } of due) {
      const actor = systemActor(organizationId, 'notifications', `due-${channel}`);
      await this.tenant.runAs(actor, () => this.queue.enqueue({ kind: DELIVER, payload: { channel }, dedupKey: channel }));
    }
  }
}
