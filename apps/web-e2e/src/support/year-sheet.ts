import { trapWorkbook } from '@housestaff/exchange/domain/testing';
import { writeWorkbook } from '@housestaff/exchange/testing';
import type { Page } from '@playwright/test';

export const YEAR_SHEET = 'invented-year.xlsx';

/** Gives the import page a workbook of an invented program that has the traps of real ones. */
export async function uploadYearSheet(page: Page): Promise<void> {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.getByLabel('File to import').setInputFiles({ name: YEAR_SHEET, mimeType, buffer: writeWorkbook(trapWorkbook()) });
}

/** From an open import at its first step to the preview, through its own buttons. */
export async function walkToPreview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Codes and times' }).click();
  await page.getByRole('button', { name: 'Preview changes' }).click();
  await page.getByRole('table', { name: 'What would change' }).waitFor();
}
