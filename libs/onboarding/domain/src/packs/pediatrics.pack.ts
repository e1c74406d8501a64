import { activity, backup, education, halves, night, rest, rotation, SERVICE, shift } from './pack-parts';
import { ADAPT, type SpecialtyPack } from './specialty-pack';

const OFFICE = halves('08:00-12:00', '13:00-17:00');
const WARD = shift('06:30-18:00');
const office = (code: string): string => `${code} ${code} ${code}/LEC ${code}/CLIN ${code} - -`;

export const PEDIATRICS: SpecialtyPack = {
  id: 'pediatrics',
  name: 'Pediatrics',
  note: `Wards, neonatal and pediatric intensive care, nights, newborns and subspecialties around a continuity clinic. ${ADAPT}`,
  rules: { packId: 'pediatrics', packVersion: 1 },
  activities: [
    activity('WARD', 'Wards', WARD, { colour: 'peds', supervises: true }),
    activity('NICU', 'Neonatal intensive care', WARD, { colour: 'icu', supervises: true }),
    activity('PICU', 'Pediatric intensive care', WARD, { colour: 'icu', supervises: true }),
    activity('NF', 'Night float', night('17:30-07:00'), { colour: 'nf', dutyKind: 'night-float' }),
    activity('NBN', 'Newborn nursery', halves('07:00-12:00', '12:00-16:00'), { colour: 'ob', supervises: true }),
    activity('ED', 'Emergency', shift('09:00-18:00', '13:00'), { colour: 'ed', supervises: true }),
    activity('SUB', 'Subspecialty', OFFICE, { colour: 'card' }),
    activity('ADO', 'Adolescent medicine', OFFICE, { colour: 'spm' }),
    activity('DEV', 'Developmental pediatrics', OFFICE, { colour: 'geri' }),
    activity('ELE', 'Elective', OFFICE),
    activity('CLIN', 'Continuity clinic', OFFICE, { colour: 'fmc', supervises: true }),
    backup('BU', 'Backup from home', night('17:30-07:00')),
    education('LEC', 'Lecture', OFFICE),
    rest('OFF', 'Off', 'off'),
  ],
  rotations: [
    rotation('WARD', 'Wards', 'inpatient', 'peds', ['WARD WARD WARD/LEC WARD WARD WARD -', 'WARD WARD WARD/LEC WARD WARD - WARD', 'WARD WARD WARD/LEC WARD WARD WARD -', 'WARD WARD WARD/LEC WARD WARD - WARD'], SERVICE),
    rotation('NICU', 'Neonatal intensive care', 'critical-care', 'icu', ['NICU NICU NICU NICU NICU NICU -', 'NICU NICU NICU NICU NICU - NICU', 'NICU NICU NICU NICU NICU NICU -', 'NICU NICU NICU NICU NICU - NICU'], { ...SERVICE, halfBlock: false }),
    rotation('PICU', 'Pediatric intensive care', 'critical-care', 'icu', ['PICU PICU PICU PICU PICU - PICU', 'PICU PICU PICU PICU PICU PICU -', 'PICU PICU PICU PICU PICU - PICU', 'PICU PICU PICU PICU PICU PICU -'], { ...SERVICE, halfBlock: false }),
    rotation('NF', 'Night float', 'night-float', 'nf', ['-/NF -/NF -/NF -/NF - - -/NF'], { leaveEligible: false }),
    rotation('NBN', 'Newborn nursery', 'inpatient', 'ob', ['NBN NBN NBN/LEC NBN/CLIN NBN - -'], SERVICE),
    rotation('ED', 'Emergency', 'emergency', 'ed', ['ED ED ED/LEC ED ED - -'], SERVICE),
    rotation('SUB', 'Subspecialty', 'elective', 'card', [office('SUB')]),
    rotation('ADO', 'Adolescent medicine', 'ambulatory', 'spm', [office('ADO')]),
    rotation('DEV', 'Developmental pediatrics', 'ambulatory', 'geri', [office('DEV')]),
    rotation('ELE', 'Elective', 'elective', 'elec', [office('ELE')]),
    rotation('CLIN', 'Ambulatory clinic', 'ambulatory', 'fmc', ['CLIN CLIN CLIN/LEC CLIN CLIN - -'], { supervisionWeight: 0.5 }),
    rotation('ATT', 'Ward attending', 'inpatient', 'peds', ['WARD WARD WARD WARD WARD WARD WARD'], { audience: 'faculty', halfBlock: false }),
  ],
  plans: ['home-call-and-backup', 'clinic-half-days', 'faculty-weeks', 'year-rules'],
};
