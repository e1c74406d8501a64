import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiText } from './openapi';
import { workspaceRoot } from './workspace-root';

describe('spec/openapi.json', () => {
  it('is what the controllers say (else: node tools/openapi.mjs)', async () => {
    const committed = readFileSync(join(workspaceRoot(), 'spec/openapi.json'), 'utf8');
    expect(committed).toBe(await openApiText());
  });
});
