import { expect, test, type Browser, type Page } from '@playwright/test';
import { signInWith } from './support/logins';
import { OwnInstance } from './support/own-instance';
import { expectAccessible, expectLoaded } from './support/page-state';
import { expectFineEverywhere } from './support/themes';
import { uploadYearSheet, walkToPreview } from './support/year-sheet';

const ADMIN = { name: 'Dale Whitcombe', email: 'dale@harbor.example', password: 'amber lantern river' };
const RESIDENT = { family: 'Okafor', email: 'okafor@harbor.example', password: 'seven quiet gardens' };

/** From nothing to a resident who reads their schedule: each step goes on where the one before ended. */
test.describe.serial('an empty installation becomes a program that people sign in to', () => {
  const instance = new OwnInstance();
  let page: Page;
  let invitation = '';

  const newPage = async (browser: Browser) => (await browser.newContext({ baseURL: instance.url })).newPage();

  test.beforeAll(async ({ browser }) => {
    await instance.start();
    page = await newPage(browser);
  });
  test.afterAll(async () => {
    await page?.context().close();
    await instance.remove();
  });

  test('its first page is the set-up, also for who wants to sign in', async () => {
    await page.goto('/');
    await page.waitForURL('**/setup');
    await page.goto('/login');
    await page.waitForURL('**/setup');
    await expect(page.getByRole('heading', { level: 1, name: 'Set up Housestaff' })).toBeVisible();
    await expect(page.getByLabel('Set-up code')).toBeFocused();
    await expectFineEverywhere(page);
  });

  test('a wrong code is refused at its field; the right one makes the first admin', async () => {
    await page.getByLabel('Set-up code').fill('not the code');
    await page.getByLabel('Organization').fill('Harbor General Hospital');
    await page.getByLabel('Your name').fill(ADMIN.name);
    await page.getByLabel('Your e-mail').fill(ADMIN.email);
    await page.getByLabel('Password').fill('password1234');
    await page.getByRole('button', { name: /^Set up/ }).click();
    await expect(page.getByLabel('Set-up code')).toHaveAttribute('aria-invalid', 'true');

    expect(instance.output()).toContain(`/setup#${instance.setupCode()}`);
    await page.goto('about:blank');
    await page.goto(`/setup#${instance.setupCode()}`);
    await expect(page.getByText('The set-up code came with your link.')).toBeVisible();
    await expect(page, 'the code does not stay in the address').toHaveURL(/\/setup$/);
    await page.getByLabel('Organization').fill('Harbor General Hospital');
    await page.getByLabel('Your name').fill(ADMIN.name);
    await page.getByLabel('Your e-mail').fill(ADMIN.email);
    await page.getByLabel('Password').fill('password1234');
    await page.getByRole('button', { name: /^Set up/ }).click();
    await expect(page.getByLabel('Password'), 'a common password is refused at its field').toHaveAttribute('aria-invalid', 'true');
    await expectFineEverywhere(page);
    await page.getByLabel('Password').fill(ADMIN.password);
    await page.getByRole('button', { name: /^Set up/ }).click();
    await page.waitForURL('**/new-program');
    expect(instance.setupCode(), 'the code is gone').toBeNull();
  });

  test('the installation is set up once only', async ({ browser }) => {
    const other = await newPage(browser);
    await other.goto('/setup');
    await expect(other.getByRole('heading', { name: 'Housestaff is set up' })).toBeVisible();
    await expectFineEverywhere(other);
    await other.getByRole('link', { name: 'Go to sign in' }).click();
    await expect(other.getByRole('button', { name: 'Sign in' })).toBeVisible();
    await other.context().close();
  });

  test('the first program is made', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'New program' })).toBeVisible();
    await page.getByLabel('Name of the program').fill('Harbor Family Medicine');
    await page.getByLabel('Specialty').fill('Family Medicine');
    await page.getByRole('button', { name: /^Next/ }).click();
    await page.getByRole('radio', { name: /Start blank/ }).check();
    await page.getByRole('button', { name: /^Next/ }).click();
    await page.getByRole('combobox', { name: 'Blocks' }).click();
    await page.getByRole('option', { name: 'None now' }).click();
    await page.getByRole('button', { name: /^Next/ }).click();
    await page.getByRole('radio', { name: /Import/ }).check();
    await page.getByRole('button', { name: 'Make the program' }).click();
    await page.waitForURL(/\/import\?/);
  });

  test('its people and its year come from a year sheet', async () => {
    await uploadYearSheet(page);
    await expect(page.getByRole('heading', { name: /^Labels/ })).toBeVisible();
    const unanswered = page.locator('input[aria-invalid="true"][aria-label^="Rotation for"]');
    for (let left = await unanswered.count(); left > 0; left -= 1) {
      await unanswered.first().fill('Skip');
      await page.getByRole('option', { name: /^Skip/ }).click();
      await expect(unanswered).toHaveCount(left - 1);
    }
    await walkToPreview(page);
    await page.getByRole('button', { name: 'Commit' }).click();
    await page.getByRole('link', { name: 'Open the year' }).click();
    await expect(page.getByRole('grid', { name: 'Year schedule' }).getByRole('rowheader', { name: new RegExp(RESIDENT.family) })).toBeVisible();
  });

  test('a resident is invited, and the link is shown once', async () => {
    await page.goto('/users');
    await expect(page.getByRole('table', { name: 'Users' }).getByRole('row', { name: new RegExp(ADMIN.email) })).toContainText('Organization admin');
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Invite' });
    await dialog.getByLabel('Who they are on the schedule').fill(RESIDENT.family);
    await page.getByRole('option', { name: new RegExp(RESIDENT.family) }).click();
    await dialog.getByLabel('E-mail').fill(RESIDENT.email);
    await expect(dialog.getByRole('combobox', { name: 'Role' })).toContainText('Resident');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Make the invitation' }).click();
    invitation = await page.getByLabel('One-time link').inputValue();
    expect(invitation).toMatch(/\/join#\S{20,}$/);
    await expectFineEverywhere(page);
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByLabel('One-time link')).toHaveCount(0);
    await page.getByRole('button', { name: /^Invitations/ }).click();
    await expect(page.getByRole('table', { name: 'Invitations' }).getByRole('row', { name: new RegExp(RESIDENT.email) })).toContainText('Open');
  });

  test('the resident opens it elsewhere, sets a password, sees their schedule, and signs out', async ({ browser }) => {
    const own = await newPage(browser);
    await own.goto(invitation);
    await expect(own.getByRole('heading', { level: 1, name: 'Join Harbor General Hospital' })).toBeVisible();
    await expect(own.getByText(RESIDENT.email)).toBeVisible();
    await expect(own.getByText('Resident', { exact: true })).toBeVisible();
    await expect(own, 'the secret does not stay in the address').toHaveURL(/\/join$/);
    await expectFineEverywhere(own);
    await own.getByLabel('New password').fill(RESIDENT.password);
    await own.getByRole('button', { name: /^Join/ }).click();
    await own.waitForURL('**/my-schedule');
    await expectLoaded(own);
    await expect(own.getByRole('heading', { level: 1 })).toContainText('Hello, ');
    await expect(own.getByRole('heading', { name: 'This week', exact: true })).toBeVisible();
    expect(await own.evaluate('Object.values(localStorage).concat(Object.values(sessionStorage)).join()'), 'no secret is kept').not.toContain(invitation.split('#')[1]);
    await own.goBack();
    await expect(own, 'going back finds no secret').not.toHaveURL(/#/);

    await own.goto('/my-schedule');
    await own.getByRole('button', { name: /account$/ }).click();
    await own.getByRole('menuitem', { name: 'Sign out' }).click();
    await own.waitForURL('**/login');
    await own.goto('about:blank');
    await own.goto(invitation);
    await expect(own.getByRole('heading', { name: 'This invitation was used already' })).toBeVisible();
    await expectFineEverywhere(own);
    await own.context().close();

    await page.reload();
    await expect(page.getByRole('table', { name: 'Invitations' }).getByRole('row', { name: new RegExp(RESIDENT.email) })).toContainText('Accepted');
  });

  test('another organization invites the same resident, who goes from one to the other', async ({ browser }) => {
    await instance.stop();
    const said = instance.command('open-organization', '--organization', 'Lakeside Clinic', '--email', 'anna@lakeside.example', '--name', 'Anna Reed');
    const password = /signs in with (\S+)/.exec(said)?.[1] ?? '';
    await instance.start();

    const anna = await newPage(browser);
    await signInWith(anna, 'anna@lakeside.example', password);
    await anna.goto('/users');
    await anna.getByRole('button', { name: 'Invite', exact: true }).click();
    const dialog = anna.getByRole('dialog', { name: 'Invite' });
    await dialog.getByLabel('E-mail').fill(RESIDENT.email);
    await dialog.getByLabel('Name').fill('Dr. Okafor');
    await dialog.getByRole('combobox', { name: 'Role' }).click();
    await anna.getByRole('option', { name: 'Auditor' }).click();
    await dialog.getByRole('button', { name: 'Make the invitation' }).click();
    const link = await anna.getByLabel('One-time link').inputValue();
    await anna.context().close();

    const own = await newPage(browser);
    await own.goto(link);
    await expect(own.getByText('You have a login here already', { exact: false })).toBeVisible();
    await own.getByLabel('Your password').fill('not the password');
    await own.getByRole('button', { name: 'Join Lakeside Clinic' }).click();
    await expect(own.getByLabel('Your password')).toHaveAttribute('aria-invalid', 'true');
    await expectFineEverywhere(own);
    await own.getByLabel('Your password').fill(RESIDENT.password);
    await own.getByRole('button', { name: 'Join Lakeside Clinic' }).click();
    await own.waitForURL((url) => url.pathname !== '/join');

    await own.getByRole('button', { name: /account$/ }).click();
    await expectAccessible(own);
    await own.getByRole('menuitem', { name: /^Harbor General Hospital/ }).click();
    await own.waitForURL('**/my-schedule');
    await expectLoaded(own);
    await expect(own.getByRole('button', { name: 'Program: Harbor Family Medicine' })).toBeVisible();
    await own.goto('/account');
    await own.getByRole('button', { name: 'Switch to Lakeside Clinic' }).click();
    await own.waitForURL((url) => url.pathname !== '/account');
    await own.goto('/account');
    await expect(own.getByRole('region', { name: 'Organizations' }).getByRole('listitem').filter({ hasText: 'You are here' })).toContainText('Lakeside Clinic');
    await own.context().close();
  });
});
