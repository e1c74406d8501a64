import { ApiError } from '@housestaff/api-client';
import { refusedBy, type Refused } from '@/shell/refusal';

/** What was refused of a new program, by the field of the wizard. What is wrong with its site is said at the site. */
export function refusedStart(error: unknown): Refused {
  const refused = refusedBy(error);
  if (!(error instanceof ApiError) || error.facts.resource !== 'site') return refused;
  return Object.fromEntries(Object.entries(refused).map(([field, words]) => [field === 'name' ? 'newSite.name' : field, words]));
}
