import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo, Server as NetServer } from 'node:net';
import { createServer as smppServer, type Pdu } from 'smpp';
import type { Destination, Parcel } from '@housestaff/notifications/application';
import { HttpSmsCarrier, SmppCarrier } from './sms-carriers';
import { signature, SlackCarrier, WebhookCarrier } from './webhook-carrier';

const publicUrl = 'https://housestaff.example.org';
const parcel = (destination: Destination): Parcel => ({
  deliveryId: '0190-delivery',
  kind: 'leave-requested',
  content: { title: 'Ana Silva asks for leave', body: 'Ana Silva asks for 5 – 11 Jan.', short: 'A leave request waits for an answer.', href: '/leave' },
  destination,
});
const now = (): Promise<void> => Promise.resolve();
const portOf = (server: NetServer): number => (server.address() as AddressInfo).port;

describe('a webhook', () => {
  let server: Server;
  let status = 200;
  const got: { headers: IncomingHttpHeaders; body: string }[] = [];
  const options = { publicUrl, mayBePrivate: true, now: () => new Date('2026-11-22T12:00:00Z') };
  const url = (): string => `http://127.0.0.1:${portOf(server)}/in`;

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += chunk));
      request.on('end', () => {
        got.push({ headers: request.headers, body });
        if (status === 0) return void request.socket.destroy();
        response.writeHead(status, status === 302 ? { location: url() } : {}).end('{"id":"gateway-7"}');
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  afterAll(() => new Promise((done) => server.close(done)));
  beforeEach(() => {
    status = 200;
    got.length = 0;
  });

  it('gets short words, signed with the time', async () => {
    await new WebhookCarrier(options).carry(parcel({ channel: 'webhook', url: url(), secret: 'the-secret-of-the-program' }), now);
    const [{ headers, body } = { headers: {}, body: '' }] = got;
    expect(JSON.parse(body)).toEqual({ id: '0190-delivery', kind: 'leave-requested', text: 'A leave request waits for an answer.', url: `${publicUrl}/leave` });
    expect(headers['housestaff-signature']).toBe(signature('the-secret-of-the-program', 1795348800, body));
    expect(headers['housestaff-signature']).toMatch(/^t=1795348800,v1=[0-9a-f]{64}$/);
    expect(headers['housestaff-delivery']).toBe('0190-delivery');
    expect(body).not.toMatch(/Silva/);
  });

  it.each([
    [404, 'refused'],
    [302, 'refused'],
    [429, 'later'],
    [503, 'away'],
    [0, 'away'],
  ])('that answers %d: %s', async (answer, fault) => {
    status = answer;
    const destination = { channel: 'webhook', url: url(), secret: 'x'.repeat(16) } as const;
    await expect(new WebhookCarrier(options).carry(parcel(destination), now)).rejects.toMatchObject({ fault });
    expect(got).toHaveLength(1);
  });

  it.each(['http://hooks.example.org/x', 'https://127.0.0.1/x', 'https://[::1]/x', 'https://169.254.169.254/latest', 'https://localhost/x'])('at %s is not reached', async (address) => {
    const guarded = new WebhookCarrier({ ...options, mayBePrivate: false });
    await expect(guarded.carry(parcel({ channel: 'webhook', url: address, secret: 'x'.repeat(16) }), now)).rejects.toMatchObject({ fault: 'refused', message: expect.not.stringContaining(address) });
  });

  it('of Slack gets the same words, and is not told twice when it falls silent', async () => {
    const slack = new SlackCarrier(options);
    await slack.carry(parcel({ channel: 'slack', url: url() }), now);
    expect(JSON.parse(got[0]?.body ?? '')).toEqual({ text: `A leave request waits for an answer. <${publicUrl}/leave|Open in Housestaff>` });
    status = 0;
    await expect(slack.carry(parcel({ channel: 'slack', url: url() }), now)).rejects.toMatchObject({ fault: 'unknown' });
  });

  it('of an SMS gateway gets number and text, and user and password as it wants them', async () => {
    const gateway = { url: url().replace('http://', 'http://user:p%40ss@'), from: 'Housestaff', publicUrl };
    expect(await new HttpSmsCarrier(gateway).carry(parcel({ channel: 'sms', number: '+12175550100' }), now)).toBe('gateway-7');
    expect(JSON.parse(got[0]?.body ?? '')).toEqual({ from: 'Housestaff', to: '+12175550100', text: `A leave request waits for an answer. ${publicUrl}/leave` });
    expect(got[0]?.headers.authorization).toBe(`Basic ${Buffer.from('user:p@ss').toString('base64')}`);
  });
});

describe('an SMPP gateway', () => {
  let server: NetServer;
  let answer: { bind: number; submit: number | null } = { bind: 0, submit: 0 };
  const got: Pdu[] = [];
  const sms = parcel({ channel: 'sms', number: '+12175550100' });
  const carrier = (): SmppCarrier => new SmppCarrier({ url: `smpp://user:pass@127.0.0.1:${portOf(server)}`, from: '+12175550199', publicUrl });

  beforeAll(async () => {
    server = smppServer((session) => {
      session.on('error', () => undefined);
      session.on('bind_transceiver', (pdu: Pdu) => session.send(pdu.response({ command_status: answer.bind })));
      session.on('submit_sm', (pdu: Pdu) => {
        got.push(pdu);
        if (answer.submit === null) session.destroy();
        else session.send(pdu.response({ command_status: answer.submit, message_id: 'sms-1' }));
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  afterAll(() => new Promise((done) => server.close(done)));
  beforeEach(() => {
    answer = { bind: 0, submit: 0 };
    got.length = 0;
  });

  it('takes a text', async () => {
    let handedOver = 0;
    expect(await carrier().carry(sms, async () => void (handedOver += 1))).toBe('sms-1');
    expect(handedOver).toBe(1);
    expect(got[0]).toMatchObject({ destination_addr: '12175550100', source_addr: '12175550199', short_message: { message: `A leave request waits for an answer. ${publicUrl}/leave` } });
  });

  it.each([
    [{ bind: 0x0e, submit: 0 }, 'away'],
    [{ bind: 0, submit: 0x0b }, 'refused'],
    [{ bind: 0, submit: 0x58 }, 'later'],
    [{ bind: 0, submit: null }, 'unknown'],
  ])('that answers %j: %s', async (given, fault) => {
    answer = given;
    await expect(carrier().carry(sms, now)).rejects.toMatchObject({ fault });
  });

  it('that is not there is away', async () => {
    await expect(new SmppCarrier({ url: 'smpp://127.0.0.1:1', publicUrl }).carry(sms, now)).rejects.toMatchObject({ fault: 'away' });
  });
});
