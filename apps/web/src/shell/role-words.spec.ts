import { describe, expect, it } from '@jest/globals';
import { byRank, grantWords, roleName, rolesInWords } from './role-words';

const programs = [{ id: 'p1', name: 'Riverbend Family Medicine' }];

describe('roles in words', () => {
  it('come once each, the one that may most first', () => {
    expect(rolesInWords(['front-desk', 'coordinator', 'front-desk'])).toBe('Coordinator, Front desk');
    expect(byRank([{ role: 'faculty', programId: 'p1' }, { role: 'org-admin', programId: null }]).map(({ role }) => role)).toEqual(['org-admin', 'faculty']);
  });

  it('say where they hold', () => {
    expect(grantWords({ role: 'coordinator', programId: 'p1' }, programs)).toBe('Coordinator, Riverbend Family Medicine');
    expect(grantWords({ role: 'org-admin', programId: null }, programs)).toBe('Organization admin, whole organization');
    expect(grantWords({ role: 'faculty', programId: 'p2' }, programs)).toBe('Faculty, another program');
  });

  it('are readable also for one that came later', () => {
    expect(roleName('night-manager')).toBe('Night manager');
  });
});
