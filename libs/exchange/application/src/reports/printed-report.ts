import { daysWords } from '@housestaff/kernel';
import type { ComplianceReport, ReportFinding } from './compliance-report';
import type { PrintedCell, PrintedDocument, PrintedPart } from './ports/printed-document';
import { findingSentence } from './words/finding-sentence';
import { momentWords } from './words/report-dates';
import { rowsWords } from './words/row-words';
import { LEGEND, measuredOfLimit, ROW_BASIS_WORDS, ruleWords, statusWords } from './words/status-words';
import { reportFacts, ruleOf } from './report-facts';

/** A report as it is printed. */
export function printedReport(report: ComplianceReport): PrintedDocument {
  const about = [report.program, report.year, report.block ?? 'whole year', ...(report.person === null ? [] : [report.person])].join(' · ');
  return {
    title: 'Duty-hour compliance',
    running: `Duty-hour compliance · ${about}`,
    foot: `Made ${momentWords(report.madeAt.toISOString(), report.zone)} (${report.zone})`,
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
  const title = [`${mark} ${word}`, finding.personName, ruleWords(ruleOf(finding, report)), rotation, daysWords({ start: finding.from, end: finding.to })];
  const basis = report.basis === 'worked' ? [`Measured from: ${(ROW_BASIS_WORDS[finding.basis] ?? finding.basis).toLowerCase()}.`] : [];
  return {
    ...{ kind: 'entry', tone, title: title.filter((part) => part !== undefined && part !== '').join(' · ') },
    lines: [findingSentence(finding, report.zone), ...basis, ...overrideLines(finding, report.zone)],
    quiet: rowsWords(finding.rows, report.zone),
  };
}

function overrideLines({ override }: ReportFinding, zone: string): string[] {
  if (override === null) return [];
  return [`Published all the same in version ${override.version} by ${override.by}, ${momentWords(override.at, zone)}: ${override.reason}`];
}
