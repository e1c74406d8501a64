import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { BadSetting, Health, startDatabase, type RunningDatabase, type Settings } from '@housestaff/platform';
import { createWorker } from './create-worker';

/** Database connections, jobs, health and metrics as one running thing. */
export class Worker {
  private database: RunningDatabase | undefined;
  private app: NestExpressApplication | undefined;
  private stopping: Promise<void> | undefined;

  constructor(private readonly say: (line: string) => void) {}

  /** Throws `BadSetting` without a Redis to take jobs from. */
  async start(settings: Settings): Promise<void> {
    if (settings.redisUrl === undefined) throw new BadSetting('REDIS_URL', '', 'the Redis that carries jobs from the API instances to workers');
    this.database = await startDatabase(settings, { say: this.say });
    if (await this.stopped()) return;
    this.app = await createWorker({ settings, dataSources: this.database.dataSources });
    if (await this.stopped()) return;
    await this.app.listen(settings.workerPort, settings.host);
    const { port } = this.app.getHttpServer().address() as AddressInfo;
    this.say(`Housestaff worker is ready: takes up to ${settings.jobConcurrency} jobs at once; health and metrics on port ${port}`);
  }

  /** Takes no more jobs; running ones finish or are handed back. A second call waits for the first. */
  stop(): Promise<void> {
    this.stopping ??= this.stopAll();
    return this.stopping;
  }

  private async stopAll(): Promise<void> {
    this.app?.get(Health).beginStop();
    await this.app?.close();
    await this.database?.stop();
  }

  /** A signal that came while starting has stopped what there was; what was made since goes too. */
  private async stopped(): Promise<boolean> {
    if (this.stopping === undefined) return false;
    await this.stopping;
    await this.stopAll();
    return true;
  }
}
