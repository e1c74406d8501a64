import { describe, expect, it } from '@jest/globals';
import { givablePlaces, givableRoles, repeated } from './giving';

const of = (role: string, programId: string | null = null) => ({ role, programId });

describe('what roles somebody may give', () => {
  it('are at most their own, where they have them', () => {
    expect(givableRoles([of('coordinator', 'p1')], 'p1')).toEqual(['coordinator', 'chief-resident', 'faculty', 'resident', 'staff', 'front-desk']);
    expect(givableRoles([of('coordinator', 'p1')], 'p2')).toEqual([]);
    expect(givableRoles([of('coordinator', 'p1')], null)).toEqual([]);
    expect(givableRoles([of('resident', 'p1')], 'p1')).toEqual([]);
  });

  it('over the whole organization hold in each program', () => {
    expect(givableRoles([of('program-director')], 'p7')).toContain('auditor');
    expect(givableRoles([of('org-admin')], null)[0]).toBe('org-admin');
    expect(givableRoles([of('org-admin')], 'p1')[0]).toBe('program-director');
    expect(givableRoles([of('org-admin')], null)).not.toContain('platform-admin');
  });

  it('decide where they can give any', () => {
    expect(givablePlaces([of('coordinator', 'p2'), of('faculty', 'p1')], ['p1', 'p2'])).toEqual(['p2']);
    expect(givablePlaces([of('org-admin')], ['p1'])).toEqual(['p1', null]);
  });

  it('are told from those that are there already', () => {
    const grants = [of('faculty', 'p1'), of('faculty', 'p2'), of('faculty', 'p1')];
    expect([0, 1, 2].map((index) => repeated(grants, index))).toEqual([false, false, true]);
  });
});
