import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './page-state';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

async function wear(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

/** The page as it stands, in both themes, and on a phone, without loading it again: one-time links would be gone. */
export async function expectFineEverywhere(page: Page): Promise<void> {
  for (const theme of ['dark', 'light'] as const) {
    await wear(page, theme);
    await expectAccessible(page);
  }
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
  await page.setViewportSize(WIDE);
}
