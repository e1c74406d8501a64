import { Heartbeat } from '../../jobs/heartbeat';
import { startCluster, type ClusterOptions } from './cluster';
import { isAlive } from './process-table';
import type { Server } from './server';

/** Starts the database again on its port when it ends without being told to; the pool's next connections find it there. */
export async function startSupervised(options: ClusterOptions): Promise<Pick<Server, 'host' | 'port' | 'stop'>> {
  let server = await startCluster(options);
  const { host, port } = server;
  const watch = new Heartbeat(500, async () => {
    if (isAlive(server.pid)) return;
    options.say?.('The database ended unexpectedly: starting it again');
    await server.stop();
    server = await startCluster({ ...options, port });
  });
  watch.start();
  const stop = async (): Promise<void> => {
    await watch.stop();
    await server.stop();
  };
  return { host, port, stop };
}
