import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Express } from 'express';
import type { Settings } from '@housestaff/platform';
import { securityHeaders } from '../http/security-headers';
import { outlastClients } from '../idle-connections';
import { startWeb, type Web } from '../web';
import type { Runnable } from '../run-until-signal';

/** With a balancer in front, how long it may take to notice that this instance leaves. */
const DRAIN_MS = 2000;

/** The web's pages alone: what an installation of many processes runs beside its API instances. Knows no database. */
export class PagesServer implements Runnable {
  private web: Web | undefined;
  private server: HttpServer | undefined;
  private leaving = false;
  private stopping: Promise<void> | undefined;

  constructor(private readonly say: (line: string) => void) {}

  async start({ host, port }: Settings): Promise<void> {
    this.web = await startWeb(host, port);
    if (this.web === undefined) throw new Error('The web is not built. Run `npm run build` first.');
    const server = createServer(this.app(this.web));
    this.server = server;
    outlastClients(server);
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
    this.say(`Housestaff pages are ready on port ${(server.address() as AddressInfo).port}`);
  }

  /** A second call waits for the first. */
  stop(): Promise<void> {
    this.stopping ??= this.stopAll();
    return this.stopping;
  }

  private app({ handler }: Web): Express {
    const app = express().disable('x-powered-by');
    app.use(securityHeaders());
    app.get('/health/live', (_, response) => void response.json({ alive: true }));
    app.use((_, response, next) => {
      if (this.leaving) response.setHeader('Connection', 'close');
      next();
    });
    return app.use(handler);
  }

  private async stopAll(): Promise<void> {
    const { server } = this;
    this.leaving = true;
    if (server !== undefined) {
      await new Promise((resolve) => setTimeout(resolve, DRAIN_MS));
      await new Promise((resolve) => server.close(resolve));
    }
    await this.web?.close();
  }
}
