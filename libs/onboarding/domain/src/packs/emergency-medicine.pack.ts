import { activity, education, halves, night, rest, rotation, SERVICE, shift } from './pack-parts';
import { ADAPT, type SpecialtyPack } from './specialty-pack';

const OFFICE = halves('08:00-12:00', '13:00-17:00');
const DAY = shift('07:00-17:00');

export const EMERGENCY_MEDICINE: SpecialtyPack = {
  id: 'emergency-medicine',
  name: 'Emergency medicine',
  note: `Shifts in the department are planned day by day, so that its rotation has no weekly pattern but conference; services elsewhere have one. ${ADAPT}`,
  rules: { packId: 'emergency-medicine', packVersion: 1 },
  activities: [
    activity('EDM', 'Day shift', shift('07:00-16:00'), { colour: 'ed' }),
    activity('EDA', 'Afternoon shift', { pm: { start: 840, end: 1380 }, day: { start: 840, end: 1380 } }, { colour: 'ed' }),
    activity('EDN', 'Night shift', night('22:00-07:00'), { colour: 'nf', dutyKind: 'night-float' }),
    activity('ICU', 'Intensive care', DAY, { colour: 'icu', supervises: true }),
    activity('TRA', 'Trauma surgery', DAY, { colour: 'surg', supervises: true }),
    activity('ANE', 'Anesthesia', halves('06:30-12:00', '12:00-16:00'), { colour: 'card' }),
    activity('OB', 'Obstetrics', DAY, { colour: 'ob' }),
    activity('PED', 'Pediatric emergency', shift('09:00-18:00', '13:00'), { colour: 'peds' }),
    activity('ULT', 'Ultrasound', OFFICE, { colour: 'spm' }),
    activity('EMS', 'Emergency medical services', OFFICE),
    activity('ELE', 'Elective', OFFICE),
    education('CONF', 'Conference', OFFICE),
    rest('OFF', 'Off', 'off'),
  ],
  rotations: [
    rotation('ED', 'Emergency department', 'emergency', 'ed', ['- - CONF/- - - - -'], { leaveEligible: true, supervisionWeight: 0.5 }),
    rotation('ICU', 'Intensive care', 'critical-care', 'icu', ['ICU ICU CONF/ICU ICU ICU ICU -', 'ICU ICU CONF/ICU ICU ICU - ICU', 'ICU ICU CONF/ICU ICU ICU ICU -', 'ICU ICU CONF/ICU ICU ICU - ICU'], { ...SERVICE, halfBlock: false }),
    rotation('TRA', 'Trauma surgery', 'inpatient', 'surg', ['TRA TRA CONF/TRA TRA TRA TRA -', 'TRA TRA CONF/TRA TRA TRA - TRA', 'TRA TRA CONF/TRA TRA TRA TRA -', 'TRA TRA CONF/TRA TRA TRA - TRA'], SERVICE),
    rotation('ANE', 'Anesthesia', 'elective', 'card', ['ANE ANE CONF/ANE ANE ANE - -']),
    rotation('OB', 'Obstetrics', 'obstetrics', 'ob', ['OB OB CONF/OB OB OB - -'], SERVICE),
    rotation('PED', 'Pediatric emergency', 'emergency', 'peds', ['PED PED CONF/PED PED PED - -'], { supervisionWeight: 0.5 }),
    rotation('ULT', 'Ultrasound', 'elective', 'spm', ['ULT ULT CONF/ULT ULT ULT - -']),
    rotation('EMS', 'Emergency medical services', 'elective', 'elec', ['EMS EMS CONF/EMS EMS EMS - -']),
    rotation('ELE', 'Elective', 'elective', 'elec', ['ELE ELE CONF/ELE ELE ELE - -']),
  ],
  plans: ['emergency-shifts', 'year-rules'],
};
