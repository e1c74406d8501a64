import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import next from 'next';
import { workspaceRoot } from './workspace-root';

export interface Web {
  readonly handler: RequestHandler;
  close(): Promise<void>;
}

/** Next's production server of the built web, as a handler. Undefined when it was not built. */
export async function startWeb(hostname: string, port: number): Promise<Web | undefined> {
  const dir = join(workspaceRoot(), 'apps/web');
  if (!existsSync(join(dir, '.next/BUILD_ID'))) return undefined;
  const server = next({ dev: false, dir, hostname, port });
  await server.prepare();
  const handle = server.getRequestHandler();
  return {
    handler: (request, response, failed) => void handle(request, response).catch(failed),
    close: () => server.close(),
  };
}
