// Runs one part of the built product in this process: api (with the web's pages where they are built), worker, web (the pages alone).
const ENTRIES = { api: '../dist/apps/api/src/main.js', worker: '../dist/apps/worker/src/main.js', web: '../dist/apps/api/src/pages/main.js' };

/** Until SIGINT or SIGTERM. */
export async function serve(part) {
  process.env.NODE_ENV ??= 'production';
  const { start } = (await import(ENTRIES[part])).default;
  await start();
}

const [, script, part = ''] = process.argv;
if (script?.endsWith('serve.mjs')) {
  if (Object.hasOwn(ENTRIES, part)) await serve(part);
  else {
    console.error(`node tools/serve.mjs ${Object.keys(ENTRIES).join('|')}`);
    process.exit(2);
  }
}
