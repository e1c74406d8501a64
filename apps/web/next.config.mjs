import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const workspace = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The libraries under libs/web are read from source, so the bundler's root is the workspace. */
const config = {
  turbopack: { root: workspace },
  outputFileTracingRoot: workspace,
  poweredByHeader: false,
  // `npm test` checks the types of the web by itself; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  // Names the caches of one build in the browser.
  env: { HS_BUILD: Date.now().toString(36) },
};

export default config;
