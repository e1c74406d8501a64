import { activity, backup, education, halves, night, rest, rotation, SERVICE, shift } from './pack-parts';
import { ADAPT, type SpecialtyPack } from './specialty-pack';

const OFFICE = halves('08:00-12:00', '13:00-17:00');
const WARD = shift('07:00-18:00', '12:30');
/** An afternoon of one's own clinic, and lectures on Wednesday afternoon. */
const office = (code: string): string => `${code} ${code}/FMC ${code}/LEC ${code} ${code} - -`;

export const FAMILY_MEDICINE: SpecialtyPack = {
  id: 'family-medicine',
  name: 'Family medicine',
  note: `Inpatient team, nights, obstetrics and electives around a continuity clinic. ${ADAPT}`,
  rules: { packId: 'family-medicine', packVersion: 1 },
  activities: [
    activity('FMIT', 'Inpatient team', WARD, { colour: 'fmit', supervises: true }),
    activity('ICU', 'Intensive care', WARD, { colour: 'icu', supervises: true }),
    activity('NF', 'Night float', night('18:00-07:00'), { colour: 'nf', dutyKind: 'night-float' }),
    activity('OB', 'Obstetrics', WARD, { colour: 'ob', supervises: true }),
    activity('ED', 'Emergency', halves('08:00-12:30', '12:30-18:00'), { colour: 'ed', supervises: true }),
    activity('PED', 'Pediatrics', WARD, { colour: 'peds', supervises: true }),
    activity('SUR', 'Surgery', halves('06:00-12:00', '12:00-17:00'), { colour: 'surg' }),
    activity('GER', 'Geriatrics', OFFICE, { colour: 'geri' }),
    activity('SPM', 'Sports medicine', OFFICE, { colour: 'spm' }),
    activity('ELE', 'Elective', OFFICE),
    activity('FMC', 'Family medicine clinic', OFFICE, { colour: 'fmc', supervises: true }),
    activity('CALL', 'In-house call', { day: { start: 420, end: 1860 } }, { colour: 'nf', dutyKind: 'call' }),
    backup('BU', 'Backup from home', night('18:00-07:00')),
    education('LEC', 'Lecture', OFFICE),
    activity('ADM', 'Administration', OFFICE, { category: 'administrative' }),
    rest('PC', 'Post-call', 'post-call'),
    rest('OFF', 'Off', 'off'),
  ],
  rotations: [
    rotation('ORI', 'Orientation', 'orientation', 'elec', ['LEC LEC LEC LEC LEC - -'], { leaveEligible: false, halfBlock: false }),
    rotation('FMIT', 'Inpatient team', 'inpatient', 'fmit', ['FMIT FMIT FMIT/LEC FMIT FMIT - FMIT', 'FMIT FMIT FMIT/LEC FMIT FMIT FMIT -', 'FMIT FMIT FMIT/LEC FMIT FMIT - FMIT', 'FMIT FMIT FMIT/LEC FMIT FMIT FMIT -'], SERVICE),
    rotation('ICU', 'Intensive care', 'critical-care', 'icu', ['ICU ICU ICU/LEC ICU ICU ICU -', 'ICU ICU ICU/LEC ICU ICU - ICU', 'ICU ICU ICU/LEC ICU ICU ICU -', 'ICU ICU ICU/LEC ICU ICU - ICU'], { ...SERVICE, halfBlock: false }),
    rotation('NF', 'Night float', 'night-float', 'nf', ['-/NF -/NF -/NF -/NF - - -/NF', '-/NF -/NF - -/NF - - -/NF', '-/NF -/NF -/NF -/NF - - -/NF', '-/NF -/NF - -/NF - - -/NF'], { leaveEligible: false }),
    rotation('OB', 'Obstetrics', 'obstetrics', 'ob', ['OB OB OB/LEC OB FMC/OB OB -', 'OB OB OB/LEC OB FMC/OB - -', 'OB OB OB/LEC OB FMC/OB OB -', 'OB OB OB/LEC OB FMC/OB - -'], SERVICE),
    rotation('ED', 'Emergency', 'emergency', 'ed', ['ED ED ED/LEC ED FMC/ED - -'], SERVICE),
    rotation('PED', 'Pediatrics', 'inpatient', 'peds', ['PED PED/FMC PED/LEC PED PED - -'], { supervisionWeight: 0.5 }),
    rotation('SUR', 'Surgery', 'inpatient', 'surg', ['SUR/FMC SUR SUR/LEC SUR SUR - -']),
    rotation('FMC', 'Family medicine clinic', 'ambulatory', 'fmc', ['FMC FMC FMC/LEC FMC FMC/ADM - -'], { supervisionWeight: 0.5 }),
    rotation('GER', 'Geriatrics', 'elective', 'geri', [office('GER')]),
    rotation('SPM', 'Sports medicine', 'elective', 'spm', [office('SPM')]),
    rotation('ELE', 'Elective', 'elective', 'elec', [office('ELE')]),
    rotation('ATT', 'Inpatient team attending', 'inpatient', 'fmit', ['FMIT FMIT FMIT FMIT FMIT FMIT FMIT'], { audience: 'faculty', halfBlock: false }),
  ],
  plans: ['in-house-call', 'home-call-and-backup', 'clinic-half-days', 'faculty-weeks', 'year-rules'],
};
