import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ICAL from 'ical.js';
import { CreateUserUseCase } from '@housestaff/identity/application';
import { JobRunner } from '@housestaff/platform';
import { until } from '@housestaff/platform/testing';
import { PASSWORD, testApi, type TestApi } from '../support/test-api';

const file = join(resolve(__dirname, '../../../../../shared/data'), 'family-medicine-year.xlsx');
const run = existsSync(file) ? describe : describe.skip;

const SECONDS = 30;

interface Cell {
  status: string;
  measured: number | null;
}
interface Stay {
  rotationId: string;
  from: string;
  to: string;
}
interface Row {
  personId: string;
  stays: Stay[];
}
interface Block {
  id: string;
  from: string;
  to: string;
}
interface Duty {
  id: string;
  start: string | null;
  end: string | null;
}

/** The tests go on where the one before them ended, as a coordinator does. */
run("the main job on a real program's year", () => {
  let api: TestApi;
  let token: string;
  let programId: string;
  let year: { id: string; scheduleId: string; from: string; to: string; blocks: Block[] };
  let generated: string;
  let resident: { personId: string; token: string; url: string };

  beforeAll(async () => {
    api = await testApi();
    token = await api.tokenOf('org-admin', 'program-director');
    await api.app.get(JobRunner).start();
    programId = (await made('/programs', { name: 'A real program', specialty: 'family-medicine', zone: 'Pacific/Honolulu' })).id;
  });
  afterAll(() => api?.close());

  const call = (method: 'get' | 'post' | 'put' | 'delete', path: string, { body, version, bearer = token }: { body?: object; version?: number; bearer?: string } = {}) => {
    const request = api.anyone[method](`/api/v1${path}`).set('Authorization', `Bearer ${bearer}`);
    if (version !== undefined) request.set('If-Match', `"${version}"`);
    return body ? request.send(body) : request;
  };
  const answer = async (method: 'get' | 'post' | 'put', path: string, options: { body?: object; version?: number; bearer?: string } = {}, status = 200) => {
    const { status: got, body } = await call(method, path, options);
    if (got !== status) throw new Error(`${method} ${path} answered ${got}: ${JSON.stringify(body.error)?.slice(0, 2000)}`);
    return body.data;
  };
  const get = (path: string) => answer('get', path);
  const made = (path: string, body: object, bearer = token) => answer('post', path, { body, bearer }, 201);
  const stage = async () => (await api.anyone.post(`/api/v1/programs/${programId}/imports`).set('Authorization', `Bearer ${token}`).attach('file', readFileSync(file), 'family-medicine-year.xlsx').expect(201)).body.data;
  const rowsOf = (grid: { groups: { people: Row[] }[] }) => grid.groups.flatMap((group) => group.people);
  const staysOf = (grid: { groups: { people: Row[] }[] }) => rowsOf(grid).flatMap(({ personId, stays }) => stays.map(({ rotationId, from, to }) => `${personId} ${rotationId} ${from} ${to}`)).sort();
  const yearGrid = (query = '') => get(`/schedules/${year.scheduleId}/year-grid${query}`);
  const readFeed = async () => (await api.anyone.get(new URL(resident.url).pathname).expect(200)).text;

  it('takes the workbook with the usual times, and shows it as the year grid', async () => {
    const staged = await stage();
    // What a night is worth, this program has yet to say.
    const codes = staged.codes.filter((c: { code: string; proposedTimes: object | null }) => c.proposedTimes && c.code !== 'NF').map(({ code, name, category, dutyKind, proposedTimes }: Record<string, unknown>) => ({ code, name, category, dutyKind, times: proposedTimes }));
    expect(codes.length).toBeGreaterThan(5);
    const mapped = await answer('put', `/imports/${staged.id}/mapping`, { body: { labels: [], codes, templates: [], leaves: [] }, version: staged.version });
    const preview = await get(`/imports/${staged.id}/preview`);
    expect(preview).toMatchObject({ ready: true, unmapped: [] });
    await answer('post', `/imports/${staged.id}/commit`, { body: { acceptedOnly: false, replaceManual: false, lockImported: false }, version: mapped.version });

    [year] = await get(`/programs/${programId}/academic-years`);
    const grid = await yearGrid();
    expect(rowsOf(grid)).toHaveLength(22);
    expect(grid.groups.map((g: { label: string; people: object[] }) => g.people.length)).toEqual([6, 6, 5, 5]);
    expect(rowsOf(grid).every(({ stays }) => stays.length > 0)).toBe(true);
    expect(rowsOf(grid).some((row) => (row as unknown as { absences: object[] }).absences.length > 0)).toBe(true);
    expect(grid.schedule.publishedVersion).toBe(1);
  });

  it('asks for what the year shows, once a person has confirmed it', async () => {
    const observed = await answer('post', `/academic-years/${year.id}/requirements/observe`);
    expect(observed.requirements.length).toBeGreaterThan(20);
    expect((await call('post', `/schedules/${year.scheduleId}/runs`, { body: { algorithm: 'greedy', seconds: SECONDS } })).status).toBe(409);
    const { requirements, coverage, version } = observed;
    const plain = (row: Record<string, unknown>) => Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'id' && key !== 'status'));
    const confirmed = await answer('put', `/academic-years/${year.id}/requirements`, { body: { requirements: requirements.map(plain), coverage: coverage.map(plain), confirm: true }, version });
    expect([...confirmed.requirements, ...confirmed.coverage].every((r: { status: string }) => r.status === 'confirmed')).toBe(true);
    expect(await get(`/schedules/${year.scheduleId}/runs/precheck`)).toMatchObject({ ready: true, problems: [], scope: { people: 22, slots: 26, slotUnit: 'half-block', lockedCells: 0 } });
  });

  it.each(['greedy', 'mip'])('generates the year by %s with every demand met', async (algorithm) => {
    const queued = await answer('post', `/schedules/${year.scheduleId}/runs`, { body: { algorithm, seconds: SECONDS } }, 202);
    const ended = await untilEnded(queued.id);
    expect(ended).toMatchObject({ status: 'succeeded', error: null, unmet: [] });
    expect(ended.terms.reduce((sum: number, t: { points: number }) => sum + t.points, 0)).toBe(ended.best);
    if (ended.bound !== null) expect(ended.bound).toBeLessThanOrEqual(ended.best);
    generated = ended.id;
  });

  const untilEnded = (id: string) => until(`run ${id} ended`, () => get(`/runs/${id}`), ({ status }) => !['queued', 'running'].includes(status));

  it('checks duty hours, with the arithmetic, and says what cannot be told', async () => {
    const statuses: string[] = [];
    const shown: { block: Block; personId: string; ruleId: string; cell: Cell }[] = [];
    for (const block of year.blocks) {
      const matrix = await get(`/schedules/${year.scheduleId}/compliance?block=${block.id}`);
      expect(matrix.rows).toHaveLength(22);
      for (const { personId, cells } of matrix.rows) {
        cells.forEach((cell: Cell, at: number) => {
          statuses.push(cell.status);
          if (matrix.rules[at].id === 'eighty-hour-week') shown.push({ block, personId, ruleId: 'eighty-hour-week', cell });
        });
      }
    }
    expect(statuses).toContain('pass');
    expect(statuses).toContain('not-assessable');
    for (const wanted of ['pass', 'not-assessable']) {
      const one = shown.find(({ cell }) => cell.status === wanted);
      if (!one) throw new Error(`No ${wanted} cell of the weekly hours`);
      const arithmetic = await get(`/schedules/${year.scheduleId}/compliance/people/${one.personId}?block=${one.block.id}&rule=${one.ruleId}`);
      expect(arithmetic).toMatchObject({ rule: { id: one.ruleId }, personId: one.personId, status: wanted });
      expect(arithmetic.windows.length).toBeGreaterThan(0);
      if (wanted === 'not-assessable') expect(arithmetic.windows.some((w: { missing: string[] }) => w.missing.length > 0)).toBe(true);
      else expect(Math.max(...arithmetic.windows.map((w: Cell) => w.measured ?? 0))).toBeCloseTo(one.cell.measured ?? NaN, 1);
    }
  });

  it('publishes the generated year, and takes it back', async () => {
    const before = staysOf(await yearGrid());
    const draft = await made(`/runs/${generated}/accept`, { name: 'Generated' });
    const planned = await yearGrid(`?draft=${draft.id}`);
    const wanted = staysOf(planned);
    // The grid counts people by itself: what the search met is met here, too. A course of some days is asked of nobody.
    const states = planned.coverage.flatMap((row: { cells: { state: string }[] }) => row.cells.map(({ state }) => state));
    expect(states).not.toContain('under');
    expect(states).not.toContain('over');
    const diff = await get(`/drafts/${draft.id}/diff`);
    expect(diff.changes.length > 0).toBe(draft.changeCount > 0);

    const plain = await call('post', `/drafts/${draft.id}/publish`, { body: { note: 'Generated' }, version: draft.version });
    if (plain.status !== 200) {
      expect(plain.status).toBe(409);
      expect(plain.body.error.code).toBe('assignments.publish_blocked');
      const overrides = plain.body.error.details[0].findings.map((finding: { id: string }) => ({ findingId: finding.id, reason: 'Templates are the usual weeks; chiefs adjust them' }));
      await answer('post', `/drafts/${draft.id}/publish`, { body: { note: 'Generated', overrides }, version: draft.version });
    }
    const published = await yearGrid();
    expect(published.schedule.publishedVersion).toBe(2);
    expect(staysOf(published)).toEqual(wanted);

    await answer('post', `/schedules/${year.scheduleId}/versions/1/roll-back`, { body: { note: 'Not yet' }, version: published.schedule.version });
    const back = await yearGrid();
    expect(back.schedule.publishedVersion).toBe(3);
    expect(staysOf(back)).toEqual(before);
  });

  it('delivers the published duties of a resident as a feed, and nothing else', async () => {
    const rows = rowsOf(await yearGrid());
    const personId = rows[0]!.personId;
    const command = { email: 'resident@example.org', password: PASSWORD, name: 'Resident', personId, grants: [{ role: 'resident', programId }] };
    await api.db.actingAs(api.organizationId, () => api.app.get(CreateUserUseCase).execute(command));
    const bearer = (await api.anyone.post('/api/v1/auth/token').send({ email: command.email, password: PASSWORD }).expect(200)).body.data.accessToken;
    resident = { personId, token: bearer, url: (await made('/me/feeds', {}, bearer)).url };

    const duties: Duty[] = [];
    for (const { from, to } of year.blocks) {
      const mine = await answer('get', `/me/schedule?from=${from}&to=${to}`, { bearer });
      duties.push(...mine.days.flatMap((day: { duties: Duty[] }) => day.duties));
    }
    const events = new ICAL.Component(ICAL.parse(await readFeed()) as unknown[]).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(duties.length).toBeGreaterThan(100);
    expect(events.map(({ uid }) => uid).sort()).toEqual(duties.map(({ id }) => `${id}.${personId}@housestaff`).sort());
    const times = new Map(events.map((one) => [one.uid, one]));
    for (const { id, start, end } of duties.filter((one) => one.start)) {
      const event = times.get(`${id}.${personId}@housestaff`);
      expect([event?.startDate.toJSDate().toISOString(), event?.endDate.toJSDate().toISOString()]).toEqual([start, end]);
    }
  });

  it('finds no difference when the workbook comes again', async () => {
    const again = await stage();
    const { changes } = await get(`/imports/${again.id}/preview`);
    const differences = Object.values(changes as Record<string, Record<string, number>>).map(({ added, changed, removed }) => ({ added, changed, removed }));
    expect(differences).toEqual(differences.map(() => ({ added: 0, changed: 0, removed: 0 })));
  });
});
