import type { SetupCatalog } from '../plan-setup';
import { clinicExample } from './clinic.example';
import { emergencyShiftsExample } from './emergency-shifts.example';
import { facultyWeeksExample } from './faculty-weeks.example';
import { homeCallExample } from './home-call.example';
import { inHouseCallExample } from './in-house-call.example';
import { nightFloatExample } from './night-float.example';
import type { SetupExample } from './setup-example';
import { yearRulesExample } from './year-rules.example';

/** In the order in which they are offered. One whose items are empty waits for the program to add such activities. */
export function setupExamples(catalog: SetupCatalog): readonly SetupExample[] {
  return [inHouseCallExample, nightFloatExample, homeCallExample, clinicExample, facultyWeeksExample, emergencyShiftsExample, yearRulesExample].map((example) => example(catalog));
}
