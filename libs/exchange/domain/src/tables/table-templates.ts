import type { TableKind } from './table-kinds';

/** Empty tables to fill in: the headings, and one invented line that shows how. */
const TEMPLATES: Readonly<Record<TableKind, readonly [headings: readonly string[], example: readonly string[]]>> = {
  people: [
    ['name', 'email', 'type', 'pgyLevel', 'specialties', 'primaryDuty', 'performsProcedures', 'externalId', 'cohort'],
    ['Example, Erin', 'erin.example@hospital.example', 'resident', '2', 'Family medicine; Sports medicine', 'Chief resident', 'no', 'E-1001', ''],
  ],
  absences: [
    ['personName', 'startDate', 'endDate', 'absenceType', 'notes'],
    ['Erin Example', '2026-10-05', '2026-10-09', 'vacation', 'Last day is in'],
  ],
  assignments: [
    ['date', 'timeOfDay', 'personName', 'rotationName', 'role', 'activityOverride', 'notes'],
    ['2026-10-05', 'am', 'Erin Example', 'Inpatient', '', 'C', 'Continuity clinic in the morning'],
  ],
};

/** As CSV: UTF-8 with BOM, so that spreadsheets read it. */
export function tableTemplate(kind: TableKind): string {
  const line = (fields: readonly string[]) => fields.map((field) => (/[",;]/.test(field) ? `"${field.replace(/"/g, '""')}"` : field)).join(',');
  return `\ufeff${TEMPLATES[kind].map(line).join('\r\n')}\r\n`;
}
