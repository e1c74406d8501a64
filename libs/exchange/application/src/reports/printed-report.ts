import { localDateOf } from '@housestaff/kernel';
import type { ComplianceReport, ReportFinding } from './compliance-report';
import type { PrintedCell, PrintedDocument, PrintedPart } from './ports/printed-document';
import { findingSentence } from './words/finding-sentence';
import { momentWords, rangeWords, shortDayWords, timeWords } from './words/report-dates';
import { LEGEND, measuredOfLimit, ROW_BASIS_WORDS, ruleWords, statusWords } from './words/status-words';
import { reportFacts, ruleOf } from './report-facts';

/** A report as it is printed. */
export function printedReport(report: ComplianceReport): PrintedDocument {
  const about = [report.program, report.year, report.block ?? 'whole year', ...(report.person === null ? [] : [report.person])].join(' · ');
  return {
    title: 'Duty-hour compliance',
    running: `Duty-hour compliance · ${about}`,
    foot: `Made ${momentWords(report.madeAt, report.zone)} (${report.zone})`,
    landscape: true,
    madeAt: report.madeAt,
    parts: [
      { kind: 'facts', facts: reportFacts(report) },
      { kind: 'heading', text: 'Residents by rules' },
      { kind: 'text', text: LEGEND, quiet: true },
      matrix(report),
      { kind: 'heading', text: report.findings.length === 0 ? 'No findings' : `Findings (${report.findings.length})` },
      ...report.findings.map((finding) => entry(finding, report)),
    ],
  };
}

function matrix({ rules, rows }: ComplianceReport): PrintedPart {
  const columns = [{ title: 'Resident', weight: 2.2 }, { title: 'PGY', weight: 0.6 }, ...rules.map((rule) => ({ title: ruleWords(rule), weight: 1.4 }))];
  return { kind: 'table', columns, rows: rows.map(({ name, pgy, cells }) => [{ text: name, bold: true }, { text: pgy === null ? '–' : String(pgy) }, ...cells.map(cellOf)]) };
}

function cellOf({ status, measured, limit }: ComplianceReport['rows'][number]['cells'][number]): PrintedCell {
  const { mark, word, tone } = statusWords(status);
  if (status === 'not-applicable') return { text: mark, tone };
  return { text: measured === null ? `${mark} ${word}` : `${measuredOfLimit(measured, limit)}\n${mark} ${word}`, tone, bold: tone === 'bad' };
}

function entry(finding: ReportFinding, report: ComplianceReport): PrintedPart {
  const { mark, word, tone } = statusWords(finding.severity);
  const rotation = finding.rotationId === null ? undefined : report.rotations.get(finding.rotationId);
  const title = [`${mark} ${word}`, finding.personName, ruleWords(ruleOf(finding, report)), rotation, rangeWords({ start: finding.from, end: finding.to })];
  const basis = report.basis === 'worked' ? [`Measured from: ${(ROW_BASIS_WORDS[finding.basis] ?? finding.basis).toLowerCase()}.`] : [];
  return {
    ...{ kind: 'entry', tone, title: title.filter((part) => part !== undefined && part !== '').join(' · ') },
    lines: [findingSentence(finding, report.zone), ...basis, ...overrideLines(finding, report.zone)],
    quiet: finding.rows.length === 0 ? [] : [`From: ${finding.rows.map((row) => rowWords(row, report.zone)).join('; ')}.`],
  };
}

function overrideLines({ override }: ReportFinding, zone: string): string[] {
  if (override === null) return [];
  return [`Published all the same in version ${override.version} by ${override.by}, ${momentWords(override.at, zone)}: ${override.reason}`];
}

/** "Fri, Jul 3 CALL 07:00–11:00 next day (28 h)" */
function rowWords({ date, activityCode, start, end, hours }: ReportFinding['rows'][number], zone: string): string {
  if (start === null || end === null) return `${shortDayWords(date)} ${activityCode} (no times)`;
  const later = localDateOf(Date.parse(end), zone) === date ? '' : ' next day';
  return `${shortDayWords(date)} ${activityCode} ${timeWords(start, zone)}–${timeWords(end, zone)}${later} (${hours} h)`;
}

