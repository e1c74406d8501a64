import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Waits until nothing loads any more, and finds no error and no empty state in the page. */
export async function expectData(page: Page): Promise<void> {
  await expectLoaded(page);
  await expect(page.locator('#main .state'), 'the page shows data, not an empty state').toHaveCount(0);
}

/** Waits until nothing loads any more, and finds no error. */
export async function expectLoaded(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.skel, .skel-rows')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Retry' })).toHaveCount(0);
}

/** No serious or critical finding of axe. */
export function expectAccessible(page: Page): Promise<void> {
  return expectNothingGrave(page, new AxeBuilder({ page }));
}

/** Of a page that is shown in light; the other theme differs in its colours alone. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  await expectAccessible(page);
  // Without motion the new colours are there at once.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate("document.documentElement.dataset.theme = 'dark'");
  await expectNothingGrave(page, new AxeBuilder({ page }).withRules(['color-contrast']));
  await page.evaluate("document.documentElement.dataset.theme = 'light'");
}

async function expectNothingGrave(page: Page, axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const words = grave.flatMap(({ id, help, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${help}: ${node.html.slice(0, 200)} ${node.any[0]?.message ?? ''}`));
  expect.soft(words, `${page.url()} in ${await page.locator('html').getAttribute('data-theme')}`).toEqual([]);
}

/** Nothing makes the page itself scroll sideways; grids scroll inside of it. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate<[number, number]>('[document.documentElement.scrollWidth, window.innerWidth]');
  expect.soft(content, `${page.url()}: the page is no wider than the window`).toBeLessThanOrEqual(window);
}

/** On a page of the app its parts scroll, never the page itself: below the bar of tabs there is nothing. */
export async function expectNothingBelowTabs(page: Page): Promise<void> {
  const [content, window] = await page.evaluate<[number, number]>('[document.documentElement.scrollHeight, window.innerHeight]');
  expect.soft(content, `${page.url()}: the page is no taller than the window`).toBeLessThanOrEqual(window);
}

export async function useTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.addInitScript(`localStorage.setItem('hs-theme', '${theme}')`);
}
