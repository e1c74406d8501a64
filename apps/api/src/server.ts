import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Health, startDatabase, type RunningDatabase, type Settings } from '@housestaff/platform';
import { createApp } from './create-app';
import { seedDemoIfEmpty } from './demo/seed-demo';
import { outlastClients } from './idle-connections';
import { setupLink } from './identity/setup-link';
import { demoLoginLines, readDemoLogins } from './demo-logins';
import { startWeb, type Web } from './web';

/** With a balancer in front, how long it may take to notice that this instance leaves. */
const DRAIN_MS = 2000;
/** Requests that take longer than this after the stop are cut. */
const PATIENCE_MS = 10_000;

/** Database, web and API as one running thing. */
export class Server {
  private database: RunningDatabase | undefined;
  private web: Web | undefined;
  private app: NestExpressApplication | undefined;
  private drain = 0;
  private stopping: Promise<void> | undefined;

  constructor(private readonly say: (line: string) => void) {}

  async start(settings: Settings): Promise<void> {
    this.drain = settings.databaseUrl === undefined ? 0 : DRAIN_MS;
    this.database = await startDatabase(settings, { say: this.say });
    if (await this.stopped()) return;
    this.web = await startWeb(settings.host, settings.port);
    const { dataSources } = this.database;
    this.app = await createApp({ settings, dataSources, web: this.web?.handler });
    if (settings.seedDemo) await seedDemoIfEmpty(this.app, settings.dataDir, this.say);
    if (await this.stopped()) return;
    outlastClients(this.app.getHttpServer());
    await this.app.listen(settings.port, settings.host);
    this.say(`Housestaff is ready: ${this.address(settings)}`);
    await this.sayWhoGetsIn(this.app, settings);
  }

  private async sayWhoGetsIn(app: NestExpressApplication, settings: Settings): Promise<void> {
    const link = await setupLink(app, settings.port === 0 ? this.address(settings) : settings.publicUrl);
    if (link !== null) this.say(`Set up: ${link}`);
    if (settings.seedDemo) demoLoginLines(readDemoLogins(settings.dataDir)).forEach((line) => this.say(line));
  }

  /** Not ready at once, then requests and jobs finish, then the database stops. A second call waits for the first. */
  stop(): Promise<void> {
    this.stopping ??= this.stopAll();
    return this.stopping;
  }

  private async stopAll(): Promise<void> {
    this.app?.get(Health).beginStop();
    if (this.app !== undefined && this.drain > 0) await new Promise((resolve) => setTimeout(resolve, this.drain));
    const cut = setTimeout(() => this.app?.getHttpServer().closeAllConnections(), PATIENCE_MS);
    await this.app?.close();
    clearTimeout(cut);
    await this.web?.close();
    await this.database?.stop();
  }

  /** A signal that came while starting has stopped what there was; what was made since goes too. */
  private async stopped(): Promise<boolean> {
    if (this.stopping === undefined) return false;
    await this.stopping;
    await this.stopAll();
    return true;
  }

  private address(settings: Settings): string {
    if (settings.port !== 0) return settings.publicUrl;
    const { port } = this.app?.getHttpServer().address() as AddressInfo;
    return `http://localhost:${port}`;
  }
}
