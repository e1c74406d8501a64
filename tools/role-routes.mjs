// Writes spec/role-routes.txt: who may call what. Never part of a test; read the difference before committing it.
import { build } from './build.mjs';

build({ web: false });
const { writeRoleRoutes } = (await import('../dist/apps/api/src/role-routes.js')).default;
await writeRoleRoutes();
