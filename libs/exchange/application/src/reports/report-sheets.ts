import { addDays } from '@housestaff/kernel';
import type { ComplianceReport, ReportFinding } from './compliance-report';
import type { SheetCell, SheetValue, WrittenSheet } from './ports/written-sheet';
import { reportFacts, ruleOf } from './report-facts';
import { findingSentence } from './words/finding-sentence';
import { stampWords } from './words/report-dates';
import { LEGEND, ROW_BASIS_WORDS, statusWords } from './words/status-words';

const HEADER = '#EEF1F4';

interface Column<Row> {
  readonly title: string;
  readonly width: number;
  readonly of: (row: Row) => SheetValue;
}

/** A report as a workbook: what it comes to, residents by rules, the findings, and the duties that each came from. */
export function reportSheets(report: ComplianceReport): WrittenSheet[] {
  const numbered = report.findings.map((finding, n) => ({ number: n + 1, finding }));
  const rows = numbered.flatMap(({ number, finding }) => finding.rows.map((row) => ({ number, finding, row })));
  return [summary(report), byPerson(report), table('Findings', findingColumns(report), numbered), table('Rows', rowColumns(report), rows)];
}

/** The findings as rows of a plain table, headings first. */
export function findingTable(report: ComplianceReport): (string | number | null)[][] {
  const columns = findingColumns(report);
  const rows = report.findings.map((finding, n) => columns.map((column) => plain(column.of({ number: n + 1, finding }))));
  return [columns.map((column) => column.title), ...rows];
}

function plain(value: SheetValue): string | number | null {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' && value !== null ? value.day : value;
}

function summary(report: ComplianceReport): WrittenSheet {
  const facts = reportFacts(report).map(([name, value]) => [{ value: name, bold: true }, { value: /^\d+$/.test(value) ? Number(value) : value, wrap: true }]);
  const title: SheetCell = { value: 'Duty-hour compliance', bold: true };
  return { name: 'Summary', widths: [28, 90], rows: [[title], [], ...facts, [], [{ value: LEGEND }]] };
}

function byPerson({ rules, rows }: ComplianceReport): WrittenSheet {
  const headings = ['Resident', 'PGY', ...rules.flatMap(({ title }) => [`${title}: measured`, `${title}: limit`, `${title}: status`])];
  const lines = rows.map(({ name, pgy, cells }) => [name, pgy, ...cells.flatMap(cellsOf)]);
  return { name: 'By person', widths: [28, 6, ...rules.flatMap(() => [11, 9, 18])], rows: [header(headings), ...lines], ...frozen(1), frozenColumns: 1 };
}

function cellsOf({ status, measured, limit }: ComplianceReport['rows'][number]['cells'][number]): SheetCell[] {
  const { mark, word, tone } = statusWords(status);
  return [{ value: measured, tone }, { value: limit }, { value: `${mark} ${word}`, tone }];
}

interface Numbered {
  readonly number: number;
  readonly finding: ReportFinding;
}

function findingColumns(report: ComplianceReport): Column<Numbered>[] {
  const of = (read: (finding: ReportFinding) => SheetValue) => ({ finding }: Numbered) => read(finding);
  return [
    { title: 'No.', width: 6, of: ({ number }) => number },
    { title: 'Status', width: 16, of: of(({ severity }) => statusWords(severity).word) },
    { title: 'Resident', width: 26, of: of(subjectOf) },
    { title: 'Rule', width: 26, of: of((finding) => ruleOf(finding, report).title) },
    { title: 'Paragraph', width: 11, of: of(({ paragraph }) => paragraph) },
    { title: 'Rotation', width: 24, of: of(({ rotationId }) => (rotationId === null ? null : (report.rotations.get(rotationId) ?? null))) },
    { title: 'First day', width: 12, of: of(({ from }) => ({ day: from })) },
    { title: 'Last day', width: 12, of: of(({ to }) => ({ day: addDays(to, -1) })) },
    { title: 'Measured', width: 10, of: of(({ measured }) => measured) },
    { title: 'Limit', width: 8, of: of(({ limit }) => limit) },
    { title: 'Unit', width: 8, of: of(({ unit }) => unit) },
    { title: 'Hours', width: 9, of: of(({ hours }) => hours) },
    { title: 'Eligible days', width: 12, of: of(({ eligibleDays }) => eligibleDays) },
    { title: 'Leave days', width: 11, of: of(({ leave }) => leave.reduce((sum, { days }) => sum + days, 0)) },
    { title: 'Measured from', width: 20, of: of(({ basis }) => ROW_BASIS_WORDS[basis] ?? basis) },
    { title: 'What was found', width: 80, of: of((finding) => findingSentence(finding, report.zone)) },
    { title: 'Published all the same because', width: 40, of: of(({ override }) => override?.reason ?? null) },
    { title: 'By', width: 24, of: of(({ override }) => override?.by ?? null) },
    { title: 'In version', width: 10, of: of(({ override }) => override?.version ?? null) },
  ];
}

/** Supervision is of a place, and nobody's alone. */
function subjectOf({ personName, place }: ReportFinding): string | null {
  return personName === '' ? place : personName;
}

type NumberedRow = Numbered & { readonly row: ReportFinding['rows'][number] };

function rowColumns(report: ComplianceReport): Column<NumberedRow>[] {
  return [
    { title: 'Finding no.', width: 11, of: ({ number }) => number },
    { title: 'Resident', width: 26, of: ({ finding }) => subjectOf(finding) },
    { title: 'Rule', width: 26, of: ({ finding }) => ruleOf(finding, report).title },
    { title: 'Day', width: 12, of: ({ row }) => ({ day: row.date }) },
    { title: 'Code', width: 10, of: ({ row }) => row.activityCode },
    { title: 'Activity', width: 28, of: ({ row }) => row.activityName },
    { title: 'Start', width: 17, of: ({ row }) => stampWords(row.start, report.zone) },
    { title: 'End', width: 17, of: ({ row }) => stampWords(row.end, report.zone) },
    { title: 'Hours', width: 8, of: ({ row }) => row.hours },
  ];
}

function table<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): WrittenSheet {
  const lines = rows.map((row) => columns.map((column) => column.of(row)));
  return { name, widths: columns.map(({ width }) => width), rows: [header(columns.map(({ title }) => title)), ...lines], ...frozen(rows.length), landscape: true };
}

function header(titles: readonly string[]): SheetCell[] {
  return titles.map((value) => ({ value, bold: true, fill: HEADER, wrap: true }));
}

/** The headings stay in view; filters want a row under them. */
function frozen(rows: number): Pick<WrittenSheet, 'frozenRows' | 'filterRow'> {
  return { frozenRows: 1, filterRow: rows > 0 ? 0 : undefined };
}
