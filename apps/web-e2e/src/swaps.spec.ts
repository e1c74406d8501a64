import { expect, test, type Browser, type Page } from '@playwright/test';
import { apiAs, calendarOf, loginFor, type ApiAs } from './support/api-as';
import { loginOf, signIn, signInWith } from './support/logins';
import { expectAccessibleInBothThemes, expectLoaded, expectNoSidewaysScroll } from './support/page-state';

const PHONE = { width: 390, height: 844 };

interface Part {
  kind: string;
  from: string;
  to: string;
  activityId?: string;
  half?: string;
}
interface Person {
  id: string;
  givenName: string;
  familyName: string;
  kind: string;
}

const demoOf = async (admin: ApiAs): Promise<string> => (await admin.get<{ id: string; name: string }[]>('/programs')).find(({ name }) => name.startsWith('Riverbend'))?.id ?? '';

async function onPhone(browser: Browser, email: string, password: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: PHONE })).newPage();
  await signInWith(page, email, password);
  await expect(page.getByRole('main')).toBeVisible();
  return page;
}

const coordinatorApi = (request: Parameters<typeof apiAs>[0]): Promise<ApiAs> => {
  const { email, password } = loginOf('Program coordinator');
  return apiAs(request, email, password);
};

test('a resident asks the best match, who agrees; the chief approves, and both calendars change', async ({ browser, request }) => {
  const admin = await coordinatorApi(request);
  const programId = await demoOf(admin);
  const own = loginOf('Resident');
  const resident = await onPhone(browser, own.email, own.password);
  await resident.goto('/swaps/new');
  await resident.getByRole('button', { name: 'Rotations' }).click();
  await resident.getByRole('radiogroup', { name: 'What to give' }).getByRole('radio').last().click();
  const matches = resident.getByRole('radiogroup', { name: 'Matches' });
  // The chief can't decide about a swap of their own.
  const match = matches.getByRole('listitem').filter({ hasNotText: 'Abena Osei' }).first();
  await match.getByText(/^Why \d+ %$/).click();
  await expect(match).toContainText('call points this year');
  await match.getByRole('radio').click();
  await resident.getByLabel('Why (optional)').fill('My sister marries that week.');
  await expectNoSidewaysScroll(resident);
  await expectAccessibleInBothThemes(resident);
  await resident.getByRole('button', { name: /^Ask (?!somebody)/ }).click();
  await resident.waitForURL(/\/swaps\/[0-9a-f-]{36}$/);
  await expect(resident.getByText('Waits for an answer')).toBeVisible();

  const swap = await admin.get<{ counterpart: { personId: string; name: string } }>(new URL(resident.url()).pathname);
  const name = swap.counterpart.name.split(', ').reverse().join(' ');
  const { email, password } = await loginFor(request, admin, { email: `asked-${swap.counterpart.personId}@example.org`, name, personId: swap.counterpart.personId, programId });
  const calendars = [await calendarOf(request, await apiAs(request, own.email, own.password)), await calendarOf(request, await apiAs(request, email, password))];
  const before = await Promise.all(calendars.map((read) => read()));

  const asked = await onPhone(browser, email, password);
  await asked.goto('/swaps');
  await asked.getByRole('button', { name: 'Accept' }).click();
  await asked.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
  await expect(asked.getByText('Waits for approval')).toBeVisible();
  await expectLoaded(asked);
  await expectAccessibleInBothThemes(asked);

  const chief = await (await browser.newContext()).newPage();
  await signIn(chief, 'Chief resident');
  await chief.goto('/swaps?tab=approvals');
  const waiting = chief.getByRole('listitem').filter({ hasText: 'My sister marries that week.' });
  await waiting.getByRole('button', { name: 'Approve' }).click();
  await chief.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
  await expect(waiting).toHaveCount(0);

  // Nobody reloads: the resident's own screen follows.
  await expect(resident.getByText('The schedule is changed.', { exact: false })).toBeVisible();
  await expect(async () => {
    const after = await Promise.all(calendars.map((read) => read()));
    expect(after.map((text, n) => text === before[n])).toEqual([false, false]);
  }).toPass();
  await Promise.all([resident, asked, chief].map((page) => page.context().close()));
});

/** A call of somebody's that somebody else could take for nothing in return. */
async function callToTake(admin: ApiAs, programId: string): Promise<{ giver: Person; taker: string; part: Part }> {
  const people = (await admin.get<Person[]>(`/programs/${programId}/people?kind=resident&limit=200`)).filter(({ kind }) => kind === 'resident');
  const day = (n: number): string => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);
  for (const giver of people) {
    const parts = await admin.get<{ group: string; part: Part }[]>(`/programs/${programId}/swap-parts?person=${giver.id}&from=${day(2)}&to=${day(60)}`);
    for (const { part } of parts.filter(({ group }) => group === 'call').slice(0, 2)) {
      const { kind, from, to, activityId, half } = part;
      const found = await admin.post<{ personId: string; problem: string | null }[]>(`/programs/${programId}/swaps/matches`, { personId: giver.id, kind: 'absorb', gives: { kind, from, to, activityId, half } });
      const taker = found.find(({ problem }) => problem === null);
      if (taker) return { giver, taker: taker.personId, part };
    }
  }
  throw new Error('Nobody of the demo program could take a call of anybody');
}

test('what is offered to everyone is taken by one, and stands for nobody else any more', async ({ browser, request }) => {
  const admin = await coordinatorApi(request);
  const programId = await demoOf(admin);
  const { giver, taker, part } = await callToTake(admin, programId);
  const loginOfPerson = async (personId: string, name: string): Promise<Page> => {
    const { email, password } = await loginFor(request, admin, { email: `pool-${personId}@example.org`, name, personId, programId });
    return onPhone(browser, email, password);
  };
  const [offers, takes] = [await loginOfPerson(giver.id, `${giver.givenName} ${giver.familyName}`), await loginOfPerson(taker, 'Whoever takes it')];

  const { code } = (await admin.get<{ code: string; part: Part }[]>(`/programs/${programId}/swap-parts?person=${giver.id}&from=${part.from}&to=${part.to}`)).find((one) => one.part.activityId === part.activityId) ?? { code: '' };
  await offers.goto(`/swaps/new?date=${part.from}&code=${encodeURIComponent(code)}&half=${part.half ?? 'day'}`);
  await offers.getByRole('radio', { name: /Offer it to everyone/ }).click();
  await offers.getByLabel('Why (optional)').fill('A wedding in the family.');
  await offers.getByRole('button', { name: 'Offer it to everyone' }).click();
  await expect(offers.getByText('In the open pool')).toBeVisible();

  await takes.goto('/swaps?tab=pool');
  const offered = takes.getByRole('listitem').filter({ hasText: 'A wedding in the family.' });
  await offered.getByRole('button', { name: 'Take it' }).click();
  await expectAccessibleInBothThemes(takes);
  await takes.getByRole('dialog').getByRole('button', { name: 'Take it' }).click();
  await expect(offered).toHaveCount(0);
  await takes.getByRole('button', { name: 'Mine' }).click();
  await expect(takes.getByRole('listitem').filter({ hasText: 'A wedding in the family.' }).getByText('Waits for approval')).toBeVisible();
  await expect(offers.getByText('Waits for approval')).toBeVisible();
  await Promise.all([offers, takes].map((page) => page.context().close()));
});
