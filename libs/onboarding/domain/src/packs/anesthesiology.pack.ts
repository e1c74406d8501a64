import { activity, backup, education, halves, night, rest, rotation, SERVICE, shift } from './pack-parts';
import { ADAPT, type SpecialtyPack } from './specialty-pack';

const ROOM = shift('06:30-17:00');
const OFFICE = halves('08:00-12:00', '13:00-17:00');
/** Five days in the rooms, with teaching on Wednesday afternoon. */
const rooms = (code: string): string => `${code} ${code} ${code}/LEC ${code} ${code} - -`;

export const ANESTHESIOLOGY: SpecialtyPack = {
  id: 'anesthesiology',
  name: 'Anesthesiology',
  note: `Operating rooms by subspecialty, intensive care, pain and obstetrics with in-house call. ${ADAPT}`,
  rules: { packId: 'anesthesiology', packVersion: 1 },
  activities: [
    activity('OR', 'Operating room', ROOM, { colour: 'surg', supervises: true }),
    activity('CAR', 'Cardiac anesthesia', ROOM, { colour: 'card', supervises: true }),
    activity('PED', 'Pediatric anesthesia', ROOM, { colour: 'peds', supervises: true }),
    activity('NEU', 'Neuroanesthesia', ROOM, { colour: 'geri', supervises: true }),
    activity('OB', 'Obstetric anesthesia', ROOM, { colour: 'ob', supervises: true }),
    activity('REG', 'Regional anesthesia', ROOM, { colour: 'spm', supervises: true }),
    activity('ICU', 'Intensive care', shift('06:30-18:00'), { colour: 'icu', supervises: true }),
    activity('PAIN', 'Pain clinic', OFFICE, { colour: 'fmc', supervises: true }),
    activity('POE', 'Preoperative clinic', OFFICE, { colour: 'fmc', supervises: true }),
    activity('NF', 'Night float', night('17:00-07:00'), { colour: 'nf', dutyKind: 'night-float' }),
    activity('CALL', 'In-house call', { day: { start: 420, end: 1860 } }, { colour: 'nf', dutyKind: 'call' }),
    backup('BU', 'Backup from home', night('17:00-07:00')),
    activity('ELE', 'Elective', OFFICE),
    education('LEC', 'Lecture', halves('08:00-12:00', '13:00-17:00')),
    rest('PC', 'Post-call', 'post-call'),
    rest('OFF', 'Off', 'off'),
  ],
  rotations: [
    rotation('OR', 'General operating room', 'inpatient', 'surg', [rooms('OR')], { supervisionWeight: 0.5 }),
    rotation('CAR', 'Cardiac anesthesia', 'inpatient', 'card', [rooms('CAR')], SERVICE),
    rotation('PED', 'Pediatric anesthesia', 'inpatient', 'peds', [rooms('PED')], SERVICE),
    rotation('NEU', 'Neuroanesthesia', 'inpatient', 'geri', [rooms('NEU')], { supervisionWeight: 0.5 }),
    rotation('OB', 'Obstetric anesthesia', 'obstetrics', 'ob', [rooms('OB')], SERVICE),
    rotation('REG', 'Regional anesthesia', 'inpatient', 'spm', [rooms('REG')], { supervisionWeight: 0.5 }),
    rotation('ICU', 'Intensive care', 'critical-care', 'icu', ['ICU ICU ICU/LEC ICU ICU ICU -', 'ICU ICU ICU/LEC ICU ICU - ICU', 'ICU ICU ICU/LEC ICU ICU ICU -', 'ICU ICU ICU/LEC ICU ICU - ICU'], { ...SERVICE, halfBlock: false }),
    rotation('PAIN', 'Pain medicine', 'ambulatory', 'fmc', ['PAIN PAIN PAIN/LEC PAIN PAIN - -'], { supervisionWeight: 0.5 }),
    rotation('POE', 'Preoperative clinic', 'ambulatory', 'fmc', ['POE POE POE/LEC POE POE - -'], { supervisionWeight: 0.5 }),
    rotation('NF', 'Night float', 'night-float', 'nf', ['-/NF -/NF -/NF -/NF - - -/NF'], { leaveEligible: false }),
    rotation('ELE', 'Elective', 'elective', 'elec', [rooms('ELE')]),
  ],
  plans: ['in-house-call', 'home-call-and-backup', 'year-rules'],
};
