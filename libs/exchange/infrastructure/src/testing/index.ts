export { smallProgram, trapTemplates, trapWorkbook, trapYearSheet, type SheetSource, type SourceCell } from '@housestaff/exchange/domain/testing';
export * from './write-workbook';
export * from './zip-of';
export * from './pdf-text';
