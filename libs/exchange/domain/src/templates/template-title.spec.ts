import { nameCandidates, readTitle } from './template-title';

const known = new Set(['NICU', 'NF', 'FMIT', 'Night Float']);
const read = (text: string) => readTitle(text, (name) => known.has(name));

describe('template titles', () => {
  it.each([
    ['Geriatrics 7/20', 'Geriatrics'],
    ['FMC*10/18', 'FMC'],
    ['Psychiatry*02/13/19', 'Psychiatry'],
    ['FMC for Block 1-6 (ver Aug23)', 'FMC'],
    ['FMC*12/11 - for Block 8 -13', 'FMC'],
    ['Derm (2 weeks)', 'Derm'],
    ['Procedures, 02/15', 'Procedures'],
    ['Sports Medicine R2 4/21', 'Sports Medicine'],
    ['FMIT PGY-3', 'FMIT'],
  ])('%s is named %s', (text, name) => expect(read(text).name).toBe(name));

  it('cuts a pattern that two known rotations share', () => {
    expect(read('NICU/NF 7/26').halves).toEqual(['NICU', 'NF']);
    expect(read('NF FMIT').halves).toEqual(['NF', 'FMIT']);
    expect(read('Urology/Colpo').halves).toBeNull();
    expect(read('ICU (Hilo)').halves).toBeNull();
  });

  it('tries parts of a title after the whole', () => {
    expect(nameCandidates('Peds Ward (PedW) - Day schedule')).toEqual(['Peds Ward (PedW) - Day schedule', 'Peds Ward - Day schedule', 'Peds Ward', 'PedW']);
    expect(nameCandidates('Okinawa, Japan')).toContain('Japan');
  });
});
