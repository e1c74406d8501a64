import type { Page } from '@playwright/test';
import { loginOf } from './logins';

const WEEKS = 8;
const day = (n: number) => new Date(Date.UTC(2026, 6, 1 + n)).toISOString().slice(0, 10);
const ROTATIONS = [
  ['ICU', 'Intensive care', 'critical-care'],
  ['WARD', 'Wards', 'inpatient'],
  ['WB', 'Wards of the other team', 'inpatient'],
  ['CLIN', 'Continuity clinic', 'ambulatory'],
  ['ELEC', 'Elective', 'elective'],
] as const;
const RESIDENTS = ['Abara', 'Bakke', 'Costa', 'Dahl', 'Eze', 'Falk'].map((familyName, n) => ({ familyName, pgy: 1 + Math.floor(n / 2), cohort: 'AB'.charAt(n % 2) }));

export interface CohortYear {
  programId: string;
  setupId: string;
}

/** Invented: two cohorts, eight weeks; seniors need twelve weeks of intensive care, one at a time is eight. */
export async function addCohortYear(page: Page, name: string): Promise<CohortYear> {
  const { email, password } = loginOf('Organization admin');
  const send = async <T>(method: 'POST' | 'PUT', path: string, data: object, headers: Record<string, string> = {}): Promise<T> => {
    const answer = await page.request.fetch(`/api/v1${path}`, { method, data, headers });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return ((await answer.json()) as { data: T }).data;
  };
  const { accessToken } = await send<{ accessToken: string }>('POST', '/auth/token', { email, password });
  const bearer = { authorization: `Bearer ${accessToken}` };
  const made = <T extends { id: string }>(path: string, data: object) => send<T>('POST', path, data, bearer);

  const { id: programId } = await made('/programs', { name, specialty: 'internal-medicine', zone: 'America/New_York' });
  const blocks = Array.from({ length: WEEKS }, (_, w) => ({ name: `Week ${w + 1}`, from: day(7 * w), to: day(7 * w + 7) }));
  const year = await made<{ id: string; version: number }>(`/programs/${programId}/academic-years`, { from: day(0), to: day(7 * WEEKS), blocks });
  const ids = new Map<string, string>();
  for (const [abbreviation, full, category] of ROTATIONS) ids.set(abbreviation, (await made(`/programs/${programId}/rotations`, { name: full, abbreviation, category })).id);
  const id = (code: string) => ids.get(code) ?? '';
  for (const { pgy, ...person } of RESIDENTS) await made(`/programs/${programId}/people`, { kind: 'resident', ...person, pgyPeriods: [{ from: day(0), to: day(7 * WEEKS), pgy }] });

  const requirements = [2, 3].flatMap((pgy) => [{ rotationId: id('ICU'), pgy, minBlocks: 3 }, { rotationId: id('ELEC'), pgy, minBlocks: 0 }]).concat([1, 2, 3].map((pgy) => ({ rotationId: id('WARD'), pgy, minBlocks: 1 })), { rotationId: id('ELEC'), pgy: 1, minBlocks: 0 });
  const coverage = [{ rotationId: id('ICU'), pgys: [2, 3], minPeople: 1, maxPeople: 1 }, { rotationId: id('WARD'), pgys: null, minPeople: 0, maxPeople: 4 }];
  await send('PUT', `/academic-years/${year.id}/requirements`, { requirements, coverage, confirm: true }, { ...bearer, 'if-match': `"${year.version}"` });

  const rule = { id: 'clinic-weeks', name: 'Clinic weeks', kind: 'cycle', on: true, strength: 'rule', items: [id('CLIN')], every: 4, cohorts: [{ cohort: 'A', from: 1 }] };
  const setup = { kind: 'blocks', name: 'Rules of the year', slot: 'block', plans: 'stays', people: { kinds: ['resident'] }, items: [...ids.values()].map((one) => ({ id: one })), demands: [], rules: [rule], dutyHours: false };
  const { id: setupId } = await made(`/programs/${programId}/plan-setups`, setup);
  return { programId, setupId };
}
