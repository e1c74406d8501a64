import { activity, backup, education, halves, night, rest, rotation, SERVICE, shift } from './pack-parts';
import { ADAPT, type SpecialtyPack } from './specialty-pack';

const OFFICE = halves('08:00-12:00', '13:00-17:00');
const DAY = shift('07:00-19:00');

export const INTERNAL_MEDICINE: SpecialtyPack = {
  id: 'internal-medicine',
  name: 'Internal medicine',
  note: `For X+Y calendars such as 4+1: weeks of wards, intensive care, nights or electives, then a week of clinic. Choose a weekly calendar for it. ${ADAPT}`,
  rules: { packId: 'internal-medicine', packVersion: 1 },
  activities: [
    activity('WARD', 'Wards', DAY, { colour: 'fmit', supervises: true }),
    activity('MICU', 'Medical intensive care', DAY, { colour: 'icu', supervises: true }),
    activity('CCU', 'Cardiac intensive care', DAY, { colour: 'card', supervises: true }),
    activity('NF', 'Night float', night('19:00-07:00'), { colour: 'nf', dutyKind: 'night-float' }),
    activity('ED', 'Emergency', shift('08:00-18:00', '13:00'), { colour: 'ed', supervises: true }),
    activity('CONS', 'Consultation', halves('08:00-12:00', '12:00-17:00'), { colour: 'geri' }),
    activity('ELE', 'Elective', OFFICE),
    activity('CLIN', 'Continuity clinic', OFFICE, { colour: 'fmc', supervises: true }),
    backup('JEO', 'Jeopardy from home', night('19:00-07:00')),
    education('CONF', 'Conference', OFFICE),
    activity('ADM', 'Administration', OFFICE, { category: 'administrative' }),
    rest('OFF', 'Off', 'off'),
  ],
  rotations: [
    rotation('WARD', 'Wards', 'inpatient', 'fmit', ['WARD WARD WARD WARD WARD WARD -', 'WARD WARD WARD WARD WARD - WARD', 'WARD WARD WARD WARD WARD WARD -', 'WARD WARD WARD WARD WARD - WARD'], { ...SERVICE, halfBlock: false }),
    rotation('MICU', 'Medical intensive care', 'critical-care', 'icu', ['MICU MICU MICU MICU MICU MICU -', 'MICU MICU MICU MICU MICU - MICU', 'MICU MICU MICU MICU MICU MICU -', 'MICU MICU MICU MICU MICU - MICU'], { ...SERVICE, halfBlock: false }),
    rotation('CCU', 'Cardiac intensive care', 'critical-care', 'card', ['CCU CCU CCU CCU CCU - CCU', 'CCU CCU CCU CCU CCU CCU -', 'CCU CCU CCU CCU CCU - CCU', 'CCU CCU CCU CCU CCU CCU -'], { ...SERVICE, halfBlock: false }),
    rotation('NF', 'Night float', 'night-float', 'nf', ['-/NF -/NF -/NF -/NF -/NF - -', '-/NF -/NF -/NF -/NF - - -/NF', '-/NF -/NF -/NF -/NF -/NF - -', '-/NF -/NF -/NF -/NF - - -/NF'], { leaveEligible: false, halfBlock: false }),
    rotation('ED', 'Emergency', 'emergency', 'ed', ['ED ED ED ED ED - -'], { ...SERVICE, halfBlock: false }),
    rotation('CONS', 'Consultation', 'elective', 'geri', ['CONS CONS CONS/CONF CONS CONS - -'], { halfBlock: false }),
    rotation('ELE', 'Elective', 'elective', 'elec', ['ELE ELE ELE/CONF ELE ELE - -'], { halfBlock: false }),
    rotation('CLIN', 'Clinic week', 'ambulatory', 'fmc', ['CLIN CLIN CLIN/CONF CLIN CLIN/ADM - -'], { supervisionWeight: 0.5, halfBlock: false }),
    rotation('ATT', 'Ward attending', 'inpatient', 'fmit', ['WARD WARD WARD WARD WARD WARD WARD'], { audience: 'faculty', halfBlock: false }),
  ],
  plans: ['home-call-and-backup', 'clinic-half-days', 'faculty-weeks', 'year-rules'],
};
