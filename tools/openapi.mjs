// Writes spec/openapi.json from the built controllers. No database needed. The web's client is generated from that file.
import { build } from './build.mjs';

build({ web: false });
const { writeOpenApi } = (await import('../dist/apps/api/src/openapi.js')).default;
await writeOpenApi();
