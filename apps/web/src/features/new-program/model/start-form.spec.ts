import { describe, expect, it } from '@jest/globals';
import type { SpecialtyPack } from '@housestaff/api-client';
import { blankStart, bodyOf, bringsSaid, lacksOf, NEW_SITE, packOf, reachOf, stepOfField } from './start-form';

const PACK: SpecialtyPack = { id: 'family-medicine', name: 'Family medicine', note: '', activities: [{ code: 'CLN', name: 'Clinic' }], rotations: [{ name: 'Inpatient', abbreviation: 'INP' }, { name: 'Clinic', abbreviation: 'CLN' }], rulePack: 'Family medicine', plans: ['Call'] };
const blank = blankStart('America/New_York', '2026-07-01');
const named = { ...blank, name: ' Harbor ', specialty: 'Family Medicine' };

describe('the wizard of a new program', () => {
  it('says what a step lacks, and opens no later one', () => {
    expect(Object.keys(lacksOf(blank, 0))).toEqual(['name', 'specialty']);
    expect(lacksOf({ ...named, site: NEW_SITE }, 0)).toEqual({ 'newSite.name': 'Name the site' });
    expect(reachOf(blank)).toBe(0);
    expect(reachOf(named)).toBe(1);
    expect(reachOf({ ...named, packId: null })).toBe(3);
    expect(reachOf({ ...named, packId: null, from: '' })).toBe(2);
    expect(reachOf({ ...named, packId: null, from: '', kind: 'none' })).toBe(3);
  });

  it('sends a new site in the zone of the program, and no year where none is wanted', () => {
    expect(bodyOf({ ...named, site: NEW_SITE, newSite: ' Harbor clinic ', packId: 'family-medicine', kind: 'none' })).toMatchObject({
      name: 'Harbor',
      siteId: null,
      newSite: { name: 'Harbor clinic', zone: 'America/New_York' },
      packId: 'family-medicine',
      include: { activities: true, rotations: true, rules: true, plans: true },
      year: null,
    });
  });

  it('includes nothing in a blank start', () => {
    expect(bodyOf({ ...named, site: 'site-1', packId: null })).toMatchObject({
      siteId: 'site-1',
      newSite: null,
      packId: null,
      include: { activities: false, rotations: false, rules: false, plans: false },
      year: { from: '2026-07-01', kind: 'four-week' },
    });
  });

  it('knows the step of a refused field', () => {
    expect(['name', 'newSite.name', 'packId', 'include.plans', 'year.from', 'blocks', ''].map(stepOfField)).toEqual([0, 0, 1, 1, 2, 2, null]);
  });

  it('finds the pack of a specialty however it is written', () => {
    expect(packOf('family  Medicine', [PACK])).toBe(PACK);
    expect(packOf('Surgery', [PACK])).toBeNull();
    expect(packOf('', [PACK])).toBeNull();
  });

  it('says what comes with a pack', () => {
    expect(bringsSaid(PACK, blank.include)).toBe('1 activity, 2 rotations, duty-hour rules and 1 plan');
    expect(bringsSaid(PACK, { activities: false, rotations: true, rules: false, plans: false })).toBe('2 rotations');
    expect(bringsSaid(PACK, { activities: false, rotations: false, rules: false, plans: false })).toBe('nothing');
  });
});
