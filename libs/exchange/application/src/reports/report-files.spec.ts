import type { ComplianceReport, ReportFinding } from './compliance-report';
import { printedReport } from './printed-report';
import { findingTable, reportSheets } from './report-sheets';

const row = { dutyId: null, activityCode: 'W', activityName: 'Ward', date: '2026-07-01', start: '2026-07-01T10:00:00.000Z', end: '2026-07-02T00:00:00.000Z', hours: 14 };
const finding: ReportFinding = {
  ...{ id: 'a', ruleId: 'eighty-hour-week', personId: 'p', personName: 'Iyer', rotationId: 'icu', from: '2026-07-01', to: '2026-07-29', measured: 91, limit: 80, unit: 'hours', severity: 'violation', paragraph: '6.20' },
  ...{ at: null, place: null, basis: 'mixed', hours: 312, days: 28, eligibleDays: 24, rows: [row], leave: [{ kind: 'vacation', days: 4 }], missing: [] },
  override: { reason: 'Short of staff', by: 'dana@example.org', at: '2026-07-01T12:00:00.000Z', version: 3 },
};
const supervision: ReportFinding = { ...finding, id: 'b', ruleId: 'supervision', personId: null, personName: '', rotationId: null, place: 'Clinic · AM', measured: 1, limit: 2, unit: 'people', severity: 'warning', paragraph: '', basis: 'scheduled', hours: null, leave: [], override: null };
const report: ComplianceReport = {
  ...{ program: 'Surgery', zone: 'America/New_York', year: 'AY', block: 'Block 1', period: { start: '2026-07-01', end: '2026-07-29' }, person: null, basis: 'worked', loggedDays: 3, madeAt: new Date('2026-08-01T12:00:00Z') },
  ...{ pack: { name: 'Common', version: 1, edition: '2025' }, toVerify: [], publishedVersion: 3, draft: false, counts: { violations: 1, warnings: 1, notAssessable: 0 }, clearPeople: 0, rotations: new Map([['icu', 'Intensive care']]) },
  rules: [{ id: 'eighty-hour-week', title: '80 hours a week', column: 'h', unit: 'hours', paragraph: '6.20', edition: '2025', sense: 'at-most', severity: 'violation' }],
  rows: [{ personId: 'p', name: 'Iyer', pgy: 2, rotationIds: ['icu'], cells: [{ ruleId: 'eighty-hour-week', status: 'violation', measured: 91, limit: 80 }] }],
  findings: [finding, supervision],
};

describe('a report as it is printed', () => {
  it('says of each finding what it rests on, by which hours, and why it was published', () => {
    const { parts } = printedReport(report);
    expect(parts.filter(({ kind }) => kind === 'entry')).toEqual([
      {
        ...{ kind: 'entry', tone: 'bad', title: '✗ Violation · Iyer · 80 hours a week (6.20) · Intensive care · 1 – 28 Jul 2026' },
        lines: ['312 h over 24 eligible days = 91 h a week, at most 80 h; 4 vacation days left out.', 'Measured from: scheduled and logged.', 'Published all the same in version 3 by dana@example.org, Wed 1 Jul 2026, 08:00: Short of staff'],
        quiet: ['W 06:00–20:00 (14 h): Wed 1 Jul'],
      },
      expect.objectContaining({ tone: 'warning', title: '! Warning · Attendings for the learners · 1 – 28 Jul 2026', lines: ['Clinic · AM: 1 attending present, 2 needed.', 'Measured from: scheduled.'] }),
    ]);
    expect(JSON.stringify(parts[0])).toContain('Hours as logged; the schedule where nothing was logged (3 days logged)');
  });

  it('tells a status in a cell by figures, a mark and a word', () => {
    const table = printedReport(report).parts.find(({ kind }) => kind === 'table');
    expect(table).toMatchObject({ rows: [[{ text: 'Iyer' }, { text: '2' }, { text: '91 / 80\n✗ Violation', tone: 'bad', bold: true }]] });
  });
});

describe('a report as sheets', () => {
  it('numbers its findings, and their duties by the same numbers', () => {
    const [, byPerson, findings, rows] = reportSheets(report);
    expect(byPerson?.rows[1]?.slice(0, 2)).toEqual(['Iyer', 2]);
    expect(findings?.rows.map((line) => line[0])).toEqual([expect.objectContaining({ value: 'No.' }), 1, 2]);
    expect(rows?.rows.slice(1)).toEqual([1, 2].map((number) => [number, number === 1 ? 'Iyer' : 'Clinic · AM', expect.any(String), { day: '2026-07-01' }, 'W', 'Ward', '2026-07-01 06:00', '2026-07-01 20:00', 14]));
    expect(findings).toMatchObject({ frozenRows: 1, filterRow: 0 });
  });

  it('and as one table holds the same findings, plainly', () => {
    const [headings, first, second] = findingTable(report);
    expect(headings).toHaveLength(first?.length ?? 0);
    expect(first?.slice(0, 10)).toEqual([1, 'Violation', 'Iyer', '80 hours a week', '6.20', 'Intensive care', '2026-07-01', '2026-07-28', 91, 80]);
    expect(second?.[2]).toBe('Clinic · AM');
  });

  it('has no filter without findings', () => {
    expect(reportSheets({ ...report, findings: [] })[2]).toMatchObject({ filterRow: undefined, rows: [expect.anything()] });
  });
});
