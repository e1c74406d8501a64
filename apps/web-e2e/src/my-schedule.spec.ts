import { expect, test } from '@playwright/test';
import { type Role, signIn } from './support/logins';
import { expectAccessible, expectData, expectNoSidewaysScroll } from './support/page-state';

test.use({ viewport: { width: 390, height: 844 } });

for (const role of ['Resident', 'Faculty member'] satisfies Role[]) {
  test(`on the phone: next duties and a calendar address that can be stopped, ${role}`, async ({ page, request }) => {
    await signIn(page, role);
    await page.waitForURL(/\/my-schedule/);
    await expect(page.getByText(/On duty now|Next duty/).first()).toBeVisible();
    await expectData(page);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Get a calendar address' }).click();
    const address = page.getByRole('textbox', { name: 'Calendar address' });
    const url = new URL(await address.inputValue());
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Close' }).click();

    const feed = await request.get(url.pathname + url.search);
    expect(feed.status()).toBe(200);
    expect(feed.headers()['content-type']).toContain('text/calendar');
    const body = await feed.text();
    expect(body.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(body).toContain('BEGIN:VEVENT');
    expect((await request.get(url.pathname, { headers: { 'If-None-Match': feed.headers()['etag'] ?? '' } })).status()).toBe(304);

    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Stop', exact: true }).click();
    await expect(page.getByText('The calendar address no longer works.')).toBeVisible();
    expect((await request.get(url.pathname)).status()).toBe(404);
  });
}

test('on the phone: a duty of next week is one press from being swapped', async ({ page }) => {
  await signIn(page, 'Resident');
  await page.waitForURL(/\/my-schedule/);
  await expect(page.getByRole('link', { name: 'Ask for leave' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main, phone' }).getByRole('link')).toHaveText(['My schedule', 'Swaps', 'My leave', 'Schedule']);
  const firstDay = page.locator('time').first();
  const monday = String(await firstDay.getAttribute('datetime'));
  await page.getByRole('button', { name: 'Week after' }).click();
  await expect(firstDay).not.toHaveAttribute('datetime', monday);
  await page.getByRole('link', { name: /^Swap .+, \w{3} \d/ }).first().click();
  await page.waitForURL(/\/swaps\/new\?date=/);
  await expect(page.getByText(String(new URL(page.url()).searchParams.get('code')), { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'With whom' })).toBeVisible();
});
