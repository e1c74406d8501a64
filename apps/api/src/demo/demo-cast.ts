import type { PersonFields } from '@housestaff/people/application';

/** Everyone here is invented. */
export type DemoPerson = PersonFields & { readonly givenName: string };

/** A resident's year: one word a block, `A/B` where the halves differ. `!` after a cell locks it. */
export interface DemoResident {
  readonly family: string;
  readonly given: string;
  readonly pgy: number;
  readonly year: string;
  /** Weeks of vacation as block.week, approved. */
  readonly away: readonly string[];
}

const resident = (pgy: number, family: string, given: string, year: string, ...away: string[]): DemoResident => ({ family, given, pgy, year, away });

export const RESIDENTS: readonly DemoResident[] = [
  resident(1, 'Abara', 'Chidi', 'ELE OB ICU PED FMIT PED FMC/GER FMIT ED! NF/FMC SUR CAR FMIT', '6.2'),
  resident(1, 'Castellan', 'Iris', 'GER/FMC SUR FMIT ED ELE FMIT OB ICU PED FMIT FMC/NF PED CAR', '5.2'),
  resident(1, 'Dufresne', 'Owen', 'SUR FMIT CAR ICU PED FMC/GER ED FMIT OB ELE FMIT FMC/NF PED', '10.1'),
  resident(1, 'Haldane', 'Mei', 'SUR FMIT FMC/NF OB PED FMIT GER/FMC ICU ED CAR ELE PED FMIT', '3.1', '3.2'),
  resident(1, 'Iyer', 'Kavya', 'FMIT PED FMIT PED CAR SUR FMIT! OB NF/FMC ED FMC/GER ICU ELE', '5.3'),
  resident(1, 'Marchetti', 'Leo', 'NF/FMC FMIT PED SUR ED PED CAR! GER/FMC FMIT ELE ICU OB FMIT', '10.4'),
  resident(1, 'Oduya', 'Temi', 'FMIT PED ELE FMIT CAR ICU PED ED NF/FMC OB FMIT SUR FMC/GER', '3.2'),
  resident(1, 'Vance', 'Rowan', 'PED FMIT ELE FMIT OB NF/FMC ICU CAR FMIT PED SUR FMC/GER ED', '8.4'),
  resident(2, 'Brandt', 'Tomas', 'ELE/NF FMC ELE FMIT SUR OB FMC/NF SPM/CAR FMIT PED ICU! GER ED', '3.4'),
  resident(2, 'Ferro', 'Elena', 'OB FMC/NF ED SUR ICU SPM/CAR ELE/NF FMC FMIT GER PED FMIT ELE', '8.1'),
  resident(2, 'Kowalik', 'Jan', 'FMIT OB SUR FMC/NF GER ELE PED FMIT FMC ICU! CAR/SPM ED NF/ELE', '7.2'),
  resident(2, 'Lindqvist', 'Nora', 'ELE NF/ELE FMIT FMC/NF ED GER FMC SUR OB FMIT SPM/CAR PED ICU', '12.3'),
  resident(2, 'Menon', 'Ravi', 'FMIT CAR/SPM PED NF/ELE ED FMC GER ELE ICU OB FMIT FMC/NF SUR', '7.2'),
  resident(2, 'Quispe', 'Andrea', 'ELE/NF FMC FMIT SPM/CAR FMIT ED ICU GER LV! LV/FMC! OB SUR PED'),
  resident(2, 'Sato', 'Hana', 'ICU SPM/CAR GER FMIT ELE PED FMIT SUR FMC/NF ELE/NF ED FMC OB', '8.3', '8.4'),
  resident(2, 'Whitlock', 'Grace', 'FMIT SPM/CAR OB ICU PED ICU FMC FMIT! ELE ED NF/FMC NF/ELE GER', '7.4'),
  resident(3, 'Achterberg', 'Lis', 'PED SPM ICU GER NF/FMC FMIT FMC! SPM/NF ELE FMIT FMC/ELE ICU ED', '7.3'),
  resident(3, 'Bellweather', 'Sam', 'NF/SPM FMC ED ELE FMC/ELE FMIT PED FMC/NF SPM FMIT CAR GER ICU', '2.1'),
  resident(3, 'Dias', 'Marina', 'FMC SPM/NF FMC/ELE GER ICU ED FMIT LV! PED CAR FMIT SPM FMC/NF'),
  resident(3, 'Fontaine', 'Jules', 'ED ICU ELE FMC FMIT GER NF/SPM NF/FMC PED ICU FMC/ELE FMIT SPM!', '6.3'),
  resident(3, 'Nakagawa', 'Ken', 'CAR ICU SPM NF/FMC FMIT FMC FMIT PED ELE/FMC ELE ED NF/SPM GER', '8.2'),
  resident(3, 'Osei', 'Abena', 'GER NF/SPM NF/FMC ICU FMC/ELE CAR SPM FMIT ED! ELE PED FMIT FMC', '10.2'),
  resident(3, 'Pruitt', 'Caleb', 'ICU ED SPM CAR SPM/NF GER ELE/FMC PED ELE NF/FMC FMIT FMC FMIT', '12.1', '12.2'),
  resident(3, 'Zielinska', 'Ola', 'GER FMC FMIT ELE SPM FMC/NF CAR ED ICU ELE/FMC PED FMIT SPM/NF', '4.4'),
];

/** Vacation that waits for an answer: family name, block.week. */
export const REQUESTED = [
  ['Abara', '11.2'],
  ['Bellweather', '9.2'],
  ['Brandt', '12.1'],
  ['Kowalik', '11.3'],
  ['Lindqvist', '11.1'],
] as const;

export const CLINIC_FACULTY = ['Whelan', 'Petrosyan', 'Solberg', 'Nguema'] as const;
/** Who attends each service, by turns of a week. The inpatient team's precept in the clinic between their turns. */
export const ATTENDINGS = {
  FMIT: ['Okonkwo', 'Reyes', 'Lindgren', 'Haas', 'Amari', 'Bonnaire', 'Tsukino', 'Varga'],
  ICU: ['Tennant', 'Ibarra'],
  OB: ['Moreau', 'Salcedo'],
  ED: ['Novak', 'Achebe'],
  PED: ['Wren', 'Delacroix'],
} as const;

const FACULTY_GIVEN: Readonly<Record<string, string>> = {
  Okonkwo: 'Adaeze', Reyes: 'Mateo', Lindgren: 'Astrid', Haas: 'Jonas', Amari: 'Leila', Bonnaire: 'Claire', Tsukino: 'Haru', Varga: 'Ilona',
  Whelan: 'Fiona', Petrosyan: 'Aram', Solberg: 'Ingrid', Nguema: 'Paul', Tennant: 'Ruth', Ibarra: 'Diego', Moreau: 'Elise', Salcedo: 'Rosa',
  Novak: 'Petr', Achebe: 'Ngozi', Wren: 'Thomas', Delacroix: 'Simone',
};

export const FACULTY: readonly DemoPerson[] = Object.entries(FACULTY_GIVEN).map(([familyName, givenName]) => ({
  kind: 'faculty',
  givenName,
  familyName,
  titles: familyName === 'Reyes' ? ['Program director'] : familyName === 'Lindgren' ? ['Associate program director'] : [],
}));

const staff = (givenName: string, familyName: string, title: string): DemoPerson => ({ kind: 'staff', givenName, familyName, titles: [title] });

export const STAFF: readonly DemoPerson[] = [
  staff('Maya', 'Fielding', 'Program coordinator'),
  staff('Oscar', 'Lund', 'Assistant coordinator'),
  staff('Bea', 'Carmody', 'Clinic manager'),
  staff('Samir', 'Daoud', 'Behavioural health'),
  staff('Wanda', 'Jelinek', 'Pharmacist'),
  staff('Theo', 'Marsh', 'Nurse'),
  staff('Inez', 'Prado', 'Nurse'),
  staff('Kofi', 'Asante', 'Medical assistant'),
  staff('Lucia', 'Ferrante', 'Medical assistant'),
  staff('Dana', 'Holloway', 'Front desk'),
];

const student = (givenName: string, familyName: string): DemoPerson => ({ kind: 'student', givenName, familyName });

export const STUDENTS: readonly DemoPerson[] = [
  student('Amina', 'Rahal'),
  student('Ben', 'Sorensen'),
  student('Chloe', 'Teague'),
  student('Dev', 'Uppal'),
  student('Ewa', 'Wolska'),
  student('Finn', 'Yardley'),
];
