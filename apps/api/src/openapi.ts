import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeApp } from './describe-app';
import { openApiDocument } from './http/open-api';
import { workspaceRoot } from './workspace-root';

/** The document as it is committed in `spec/openapi.json`. */
export async function openApiText(): Promise<string> {
  return `${JSON.stringify(openApiDocument(await describeApp()), null, 2)}\n`;
}

/** Writes `spec/openapi.json`. */
export async function writeOpenApi(): Promise<void> {
  writeFileSync(join(workspaceRoot(), 'spec/openapi.json'), await openApiText());
}
