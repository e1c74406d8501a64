import type { RotationFields } from '@housestaff/program/application';

/** One week of a pattern, Monday to Sunday: `A` for a whole day, `A/B` for two halves, `-` for free. */
type Week = string;

export interface DemoRotation {
  readonly fields: RotationFields;
  /** By week of the block; the last one stands for the rest. */
  readonly weeks: readonly Week[];
  readonly site: 'hospital' | 'clinic';
}

const MORE_WORK = { leaveEligible: false, halfBlock: false, supervisionWeight: 0.5 } as const;

function rotation(abbreviation: string, name: string, category: RotationFields['category'], colour: string, weeks: readonly Week[], more: Partial<RotationFields> = {}): DemoRotation {
  const site = category === 'ambulatory' || category === 'elective' ? 'clinic' : 'hospital';
  return { fields: { name, abbreviation, category, colour, ...more }, weeks, site };
}

/** A clinic half-day on Tuesday afternoon, and lectures on Wednesday afternoon. */
const office = (code: string): Week => `${code} ${code}/FMC ${code}/LEC ${code} ${code} - -`;

export const ROTATIONS: readonly DemoRotation[] = [
  rotation('ORI', 'Orientation', 'orientation', 'elec', ['ORI ORI ORI ORI ORI - -'], { halfBlock: false }),
  rotation('FMIT', 'Inpatient team', 'inpatient', 'fmit', ['FMIT FMIT FMIT/LEC FMIT FMIT - FMIT', 'FMIT FMIT FMIT/LEC FMIT FMIT FMIT -', 'FMIT FMIT FMIT/LEC FMIT FMIT - FMIT', 'FMIT FMIT FMIT/LEC FMIT FMIT FMIT -'], MORE_WORK),
  rotation('ICU', 'Intensive care', 'critical-care', 'icu', ['ICU ICU ICU/LEC ICU ICU ICU -', 'ICU ICU ICU/LEC ICU ICU - ICU', 'ICU ICU ICU/LEC ICU ICU ICU -', 'ICU ICU ICU/LEC ICU ICU - ICU'], MORE_WORK),
  // A half-block of nights ends on Tuesday night, so that Wednesday is free before the next rotation begins.
  rotation('NF', 'Night float', 'night-float', 'nf', ['-/NF -/NF -/NF -/NF - - -/NF', '-/NF -/NF - -/NF - - -/NF', '-/NF -/NF -/NF -/NF - - -/NF', '-/NF -/NF - -/NF - - -/NF'], { leaveEligible: false }),
  rotation('OB', 'Obstetrics', 'obstetrics', 'ob', ['OB OB OB/LEC OB FMC/OB OB -', 'OB OB OB/LEC OB FMC/OB - -', 'OB OB OB/LEC OB FMC/OB OB -', 'OB OB OB/LEC OB FMC/OB - -'], MORE_WORK),
  rotation('ED', 'Emergency', 'emergency', 'ed', ['ED ED ED/LEC ED FMC/ED ED -'], MORE_WORK),
  rotation('PED', 'Pediatrics', 'inpatient', 'peds', ['PED PED/FMC PED/LEC PED PED - -', 'PED PED/FMC PED/LEC PED PED PED -', 'PED PED/FMC PED/LEC PED PED - -', 'PED PED/FMC PED/LEC PED PED PED -'], { halfBlock: false, supervisionWeight: 0.5 }),
  rotation('SUR', 'Surgery', 'inpatient', 'surg', ['SUR/FMC SUR SUR/LEC SUR SUR - -'], { halfBlock: false }),
  rotation('CAR', 'Cardiology', 'elective', 'card', [office('CAR')]),
  rotation('FMC', 'Family medicine clinic', 'ambulatory', 'fmc', ['FMC FMC FMC/LEC FMC FMC/ADM - -'], { supervisionWeight: 0.5 }),
  rotation('GER', 'Geriatrics', 'elective', 'geri', ['GER/FMC GER GER/LEC GER/FMC GER/ADM - -']),
  rotation('SPM', 'Sports medicine', 'elective', 'spm', [office('SPM')]),
  rotation('ELE', 'Elective', 'elective', 'elec', [office('ELE')]),
  rotation('LV', 'Extended leave', 'leave', 'elec', [], { audience: 'any' }),
  rotation('MS', 'Student clerkship', 'other', 'elec', ['FMC FMC FMC/LEC FMC FMC/- - -'], { audience: 'any' }),
];

const FACULTY = { audience: 'faculty', halfBlock: false } as const;

/** A week of attending, weekend included. */
function attending(code: string, name: string, category: RotationFields['category'], colour: string): DemoRotation {
  return rotation(code, attendingName(name), category, colour, [Array<string>(7).fill(code).join(' ')], FACULTY);
}

const attendingName = (service: string): string => `${service} attending`;

/** By the service's abbreviation. */
export const ATTENDING = {
  FMIT: attendingName('Inpatient team'),
  ICU: attendingName('Intensive care'),
  OB: attendingName('Obstetrics'),
  ED: attendingName('Emergency'),
  PED: attendingName('Pediatrics'),
} as const;
export const FACULTY_CLINICS = ['Faculty clinic, early week', 'Faculty clinic, late week'] as const;

export const FACULTY_ROTATIONS: readonly DemoRotation[] = [
  attending('FMIT', 'Inpatient team', 'inpatient', 'fmit'),
  attending('ICU', 'Intensive care', 'critical-care', 'icu'),
  attending('OB', 'Obstetrics', 'obstetrics', 'ob'),
  attending('ED', 'Emergency', 'emergency', 'ed'),
  attending('PED', 'Pediatrics', 'inpatient', 'peds'),
  rotation('FMC', FACULTY_CLINICS[0], 'ambulatory', 'fmc', ['FMC FMC ADM/LEC ADM ADM/- - -'], FACULTY),
  rotation('FMC', FACULTY_CLINICS[1], 'ambulatory', 'fmc', ['-/ADM ADM FMC/LEC FMC FMC - -'], FACULTY),
];
