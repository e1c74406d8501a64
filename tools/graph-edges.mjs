// Nx reads the graph from tsconfig paths. If it stops seeing imports, the boundary rule falls silent: known edges must be there.
import { createProjectGraphAsync } from '@nx/devkit';

const KNOWN = [
  ['program-domain', 'kernel'],
  ['people-application', 'people-domain'],
  ['assignments-application', 'identity-application'],
  ['compliance-infrastructure', 'assignments-application'],
  ['planning-infrastructure', 'platform'],
  ['api', 'planning-infrastructure'],
  ['worker', 'planning-infrastructure'],
  ['web', 'api-client'],
];

const { dependencies } = await createProjectGraphAsync({ exitOnError: true });
const missing = KNOWN.filter(([from, to]) => !(dependencies[from] ?? []).some(({ target }) => target === to));
for (const [from, to] of missing) console.error(`The project graph has no edge ${from} -> ${to}`);
if (missing.length === 0) console.log(`${KNOWN.length} known edges found in the project graph`);
process.exit(missing.length === 0 ? 0 : 1);
