import { Injectable } from '@nestjs/common';
import type { ComplianceReport } from './compliance-report';
import { ComplianceReportQuery, type ReportAsked } from './compliance-report.query';
import { FILE_TYPES, fileName, type DocumentFile, type FileKind } from './document-file';
import { CsvWriter, PdfWriter, WorkbookWriter } from './ports/document-writers';
import { printedReport } from './printed-report';
import { findingTable, reportSheets } from './report-sheets';

/** The compliance report as a file. It is written after the unit of work has ended, so that none waits for it. */
@Injectable()
export class ExportComplianceReport {
  constructor(
    private readonly report: ComplianceReportQuery,
    private readonly pdf: PdfWriter,
    private readonly workbook: WorkbookWriter,
    private readonly csv: CsvWriter,
  ) {}

  /** Throws NotFound. */
  async execute(asked: ReportAsked, kind: FileKind): Promise<DocumentFile> {
    const report = await this.report.execute(asked, kind);
    return { name: nameOf(report, kind), type: FILE_TYPES[kind], bytes: await this.bytesOf(report, kind) };
  }

  private bytesOf(report: ComplianceReport, kind: FileKind): Promise<Buffer> {
    if (kind === 'pdf') return this.pdf.write(printedReport(report));
    return kind === 'xlsx' ? this.workbook.write(reportSheets(report)) : this.csv.write(findingTable(report));
  }
}

function nameOf({ program, year, block, person, draft }: ComplianceReport, kind: FileKind): string {
  return fileName(['duty-hours', program, year, block ?? '', person ?? '', draft ? 'draft' : ''], kind);
}
