import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds the product, from its sources as well as from `dist`. */
export function workspaceRoot(from = __dirname): string {
  if (existsSync(join(from, 'nx.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error(`${__dirname} is not in the workspace`);
  return workspaceRoot(parent);
}
