import { expect, test, type Browser, type Page } from '@playwright/test';
import { signIn, signInWith } from './support/logins';
import { expectAccessible, expectLoaded } from './support/page-state';
import { expectFineEverywhere } from './support/themes';

const NEW = { name: 'Robin Ashgrove', email: `robin.${process.pid}@riverbend.example`, password: 'seven quiet gardens', next: 'eleven paper boats', last: 'nineteen wool coats' };

const rowOf = (page: Page, table: string, email: string) => page.getByRole('table', { name: table }).getByRole('row', { name: new RegExp(email.replaceAll('.', '\\.')) });

/** Opens somebody's login among the users. */
async function openUser(page: Page, email: string): Promise<void> {
  await page.goto('/users');
  await rowOf(page, 'Users', email).click();
  await expect(page.getByRole('complementary', { name: 'Login' })).toBeVisible();
}

test('the pages without a sign-in are whole in both themes and on a phone', async ({ page }) => {
  await page.goto('/login');
  await expect(page.getByText('Forgot your password? Ask your coordinator for a link.')).toBeVisible();
  await expectFineEverywhere(page);
  await page.goto('/setup');
  await expect(page.getByRole('heading', { name: 'Housestaff is set up' })).toBeVisible();
  await expectFineEverywhere(page);
  await page.goto('/join');
  await expect(page.getByRole('heading', { name: 'This link is not complete' })).toBeVisible();
  await expectFineEverywhere(page);
  await page.goto('/join#a-secret-that-nobody-gave-out-ever-before');
  await expect(page.getByRole('heading', { name: 'This invitation does not hold any more' })).toBeVisible();
  await expect(page).toHaveURL(/\/join$/);
  await expectFineEverywhere(page);
  await page.goto('/reset-password#a-secret-that-nobody-gave-out-ever-before');
  await expect(page.getByRole('heading', { name: 'This link does not hold any more' })).toBeVisible();
  await expectFineEverywhere(page);
});

test('an auditor reads who may what, and is told why nothing can be changed', async ({ page }) => {
  await signIn(page, 'Auditor');
  await page.goto('/users?role=coordinator');
  await expect(page.getByRole('table', { name: 'Users' }).getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Invite', exact: true }).hover();
  await expect(page.getByText('Your roles let you read this, not invite')).toBeVisible();
  await rowOf(page, 'Users', 'coordinator@').click();
  await expect(page.getByRole('complementary', { name: 'Login' })).toContainText('Your roles let you read this, not change it');
  await expect(page.getByRole('button', { name: 'Deactivate' })).toHaveAttribute('aria-disabled', 'true');
});

test.describe.serial('a login from its invitation to its end', () => {
  let admin: Page;
  let own: Page;
  let link = '';
  const newPage = async (browser: Browser) => (await browser.newContext()).newPage();

  test.beforeAll(async ({ browser }) => {
    admin = await newPage(browser);
    own = await newPage(browser);
    await signIn(admin, 'Organization admin');
  });
  test.afterAll(async () => {
    await admin.context().close();
    await own.context().close();
  });

  test('somebody is invited with two roles; the same e-mail again is refused at its field', async () => {
    await admin.goto('/users');
    await expectFineEverywhere(admin);
    await admin.getByRole('button', { name: 'Invite', exact: true }).click();
    const dialog = admin.getByRole('dialog', { name: 'Invite' });
    await dialog.getByLabel('E-mail').fill(NEW.email);
    await dialog.getByLabel('Name').fill(NEW.name);
    await dialog.getByRole('combobox', { name: 'Role' }).click();
    await admin.getByRole('option', { name: 'Coordinator' }).click();
    await dialog.getByRole('button', { name: 'Add another role' }).click();
    await dialog.getByRole('combobox', { name: '2. Role' }).click();
    await admin.getByRole('option', { name: 'Front desk' }).click();
    await dialog.getByRole('button', { name: 'Make the invitation' }).click();
    link = await admin.getByLabel('One-time link').inputValue();
    await admin.getByRole('button', { name: 'Done' }).click();

    await admin.getByRole('button', { name: 'Invite', exact: true }).click();
    await dialog.getByLabel('E-mail').fill(NEW.email);
    await dialog.getByLabel('Name').fill(NEW.name);
    await dialog.getByRole('button', { name: 'Make the invitation' }).click();
    await expect(dialog.getByText('There is an open invitation for this e-mail')).toBeVisible();
    await admin.keyboard.press('Escape');
  });

  test('a new link takes the place of the first', async () => {
    await admin.goto('/users?show=invitations');
    await expectFineEverywhere(admin);
    await admin.getByRole('button', { name: `New link for ${NEW.name}` }).click();
    const renewed = await admin.getByLabel('One-time link').inputValue();
    expect(renewed).not.toBe(link);
    await admin.getByRole('button', { name: 'Done' }).click();
    await own.goto(link);
    await expect(own.getByRole('heading', { name: 'This invitation does not hold any more' })).toBeVisible();
    link = renewed;
  });

  test('they join: a common password is refused at its field', async () => {
    await own.goto('about:blank');
    await own.goto(link);
    await expect(own.getByText('Coordinator, Front desk')).toBeVisible();
    await own.getByLabel('New password').fill('password1234');
    await own.getByRole('button', { name: /^Join/ }).click();
    await expect(own.getByLabel('New password')).toHaveAttribute('aria-invalid', 'true');
    await own.getByLabel('New password').fill(NEW.password);
    await own.getByRole('button', { name: /^Join/ }).click();
    await own.waitForURL((url) => url.pathname !== '/join');
  });

  test('they find their account, change name and password, and sign out their other device', async ({ browser }) => {
    const phone = await newPage(browser);
    await signInWith(phone, NEW.email, NEW.password);

    await own.getByRole('button', { name: /account$/ }).click();
    await own.getByRole('menuitem', { name: 'Your account' }).click();
    await own.waitForURL('**/account');
    await expectLoaded(own);
    await expectFineEverywhere(own);
    await own.getByLabel('Name').fill('Robin Q. Ashgrove');
    await own.getByRole('button', { name: 'Save the name' }).click();
    await expect(own.getByRole('button', { name: 'Robin Q. Ashgrove, account' })).toBeVisible();

    const sessions = own.getByRole('region', { name: 'Where you are signed in' });
    await expect(sessions.getByRole('listitem')).toHaveCount(2);
    await expect(sessions.getByRole('listitem').first()).toContainText('This device');
    await own.getByLabel('Password now').fill('not the password');
    await own.getByLabel('New password').fill(NEW.next);
    await own.getByRole('button', { name: 'Change the password' }).click();
    await expect(own.getByLabel('Password now')).toHaveAttribute('aria-invalid', 'true');
    await own.getByLabel('Password now').fill(NEW.password);
    await own.getByRole('button', { name: 'Change the password' }).click();
    await expect(sessions.getByRole('listitem')).toHaveCount(1);
    await expect(sessions.getByRole('button', { name: 'Sign out all others' })).toHaveAttribute('aria-disabled', 'true');
    await phone.goto('/account');
    await phone.waitForURL(/\/login\?next=/);
    await phone.context().close();
  });

  test('an admin takes a role away, and what it allowed is gone with the next page', async () => {
    await openUser(admin, NEW.email);
    await expectFineEverywhere(admin);
    await admin.getByRole('button', { name: 'Edit roles' }).click();
    const dialog = admin.getByRole('dialog', { name: /^Roles of/ });
    await expectAccessible(admin);
    await dialog.getByRole('button', { name: 'Take Coordinator away' }).click();
    await dialog.getByRole('button', { name: 'Save roles' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(rowOf(admin, 'Users', NEW.email)).not.toContainText('Coordinator');
    await own.reload();
    await expect(own.getByRole('link', { name: 'People' })).toBeVisible();
    await expect(own.getByRole('link', { name: 'Users & roles' })).toHaveCount(0);
  });

  test('a link for a new password signs them out elsewhere, and in', async ({ browser }) => {
    await openUser(admin, NEW.email);
    await admin.getByRole('button', { name: 'Link for a new password' }).click();
    const reset = await admin.getByLabel('One-time link').inputValue();
    await admin.getByRole('button', { name: 'Done' }).click();
    const fresh = await newPage(browser);
    await fresh.goto(reset);
    await expect(fresh.getByText(NEW.email)).toBeVisible();
    await expectFineEverywhere(fresh);
    await fresh.getByLabel('New password').fill(NEW.last);
    await fresh.getByRole('button', { name: 'Set the password and sign in' }).click();
    await fresh.waitForURL((url) => url.pathname !== '/reset-password');
    await own.waitForURL(/\/login\?next=/);
    await own.context().close();
    own = fresh;
  });

  test('who is deactivated is out at once and may come back; who is removed is gone', async () => {
    await openUser(admin, NEW.email);
    await admin.getByRole('button', { name: 'Deactivate' }).click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click();
    await expect(rowOf(admin, 'Users', NEW.email)).toContainText('Deactivated');
    await own.waitForURL(/\/login/);
    await admin.getByRole('button', { name: 'Reactivate' }).click();
    await expect(rowOf(admin, 'Users', NEW.email)).toContainText('Active');
    await signInWith(own, NEW.email, NEW.last);
    await admin.getByRole('button', { name: 'Remove from the organization' }).click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await expect(admin.getByRole('dialog')).toHaveCount(0);
    await expect(rowOf(admin, 'Users', NEW.email)).toHaveCount(0);
    // Nothing is clicked here: the page is told at once.
    await own.waitForURL(/\/login/);
  });

  test('everyone of a program is invited at once, and the links are taken as a list', async () => {
    await admin.goto('/users');
    await admin.getByRole('button', { name: 'Invite everyone without a login' }).click();
    const dialog = admin.getByRole('dialog', { name: 'Invite everyone without a login' });
    await dialog.getByRole('checkbox', { name: 'Residents' }).uncheck();
    await expect(dialog.getByRole('table')).toBeVisible();
    const names = await dialog.getByRole('table').getByRole('checkbox').count();
    await expectAccessible(admin);
    await dialog.getByRole('button', { name: `Invite ${names} people` }).click();
    await expect(dialog.getByRole('status')).toHaveText(`${names} of ${names} done`);
    await expect(dialog.getByText('Invited', { exact: true })).toHaveCount(names);
    await expectFineEverywhere(admin);
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(dialog.getByRole('alert')).toContainText('The links are gone once this is closed');
    const download = admin.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download as CSV' }).click();
    expect((await download).suggestedFilename()).toBe('housestaff-invitations.csv');
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(dialog).toHaveCount(0);

    await admin.goto('/users?show=invitations&role=faculty');
    const open = admin.getByRole('button', { name: /^Withdraw the invitation of/ });
    await expect(open).toHaveCount(names);
    await open.first().click();
    await expect(open).toHaveCount(names - 1);
  });
});
