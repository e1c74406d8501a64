import { Counter, Gauge } from 'prom-client';
import type { Metrics } from '@housestaff/platform';

/** What `/metrics` says of live notices at this instance. */
export class LiveFigures {
  private readonly notices: Counter;

  constructor({ registry }: Metrics, sockets: () => number, hears: () => boolean) {
    const registers = [registry];
    this.notices = new Counter({ name: 'live_notices_total', help: 'Changes that were told to open sockets', registers });
    new Gauge({
      name: 'live_sockets',
      help: 'Open sockets of signed-in browsers',
      registers,
      collect() {
        this.set(sockets());
      },
    });
    new Gauge({
      name: 'live_stream_open',
      help: '1 while this instance hears what others change; 0 before its first socket and while the connection is away',
      registers,
      collect() {
        this.set(hears() ? 1 : 0);
      },
    });
  }

  told(): void {
    this.notices.inc();
  }
}
