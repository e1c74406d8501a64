import { Module } from '@nestjs/common';
import { ComplianceReportQuery, CsvWriter, ExportComplianceReport, PdfWriter, WorkbookWriter } from '@housestaff/exchange/application';
import { CsvFileWriter } from './documents/csv-file-writer';
import { ThreadPdfWriter, ThreadWorkbookWriter } from './documents/document-thread';

const WRITERS = [
  { provide: PdfWriter, useClass: ThreadPdfWriter },
  { provide: WorkbookWriter, useClass: ThreadWorkbookWriter },
  { provide: CsvWriter, useClass: CsvFileWriter },
];

/** Files to take away. Needs the assignments and compliance modules, which are global. */
@Module({ providers: [...WRITERS, ComplianceReportQuery, ExportComplianceReport], exports: [...WRITERS.map(({ provide }) => provide), ExportComplianceReport] })
export class DocumentsModule {}
