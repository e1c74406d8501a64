import { connect, type Pdu, type Session } from 'smpp';
import { CarryFailed, type Carrier, type Parcel } from '@housestaff/notifications/application';
import { post } from './post';

export interface SmsGateway {
  readonly url: string;
  /** A number or a name; the gateway's own when left out. */
  readonly from?: string;
  readonly publicUrl: string;
}

const LONGEST = 160;
const ANSWER_MS = 10_000;
/** ESME_RTHROTTLED, ESME_RMSGQFUL and ESME_RSYSERR: it may take it later. */
const LATER = [0x58, 0x14, 0x08];

function textOf({ content: { short, href } }: Parcel, publicUrl: string): string {
  const linked = `${short} ${publicUrl}${href}`;
  return linked.length <= LONGEST ? linked : short.slice(0, LONGEST);
}

function numberOf({ destination }: Parcel): string {
  if (destination.channel !== 'sms') throw new CarryFailed('refused', 'This goes by text message only');
  return destination.number;
}

/** Text messages over SMPP 3.4. */
export class SmppCarrier implements Carrier {
  readonly repeatable = false;
  private readonly url: URL;

  constructor(private readonly gateway: SmsGateway) {
    this.url = new URL(gateway.url);
  }

  async carry(parcel: Parcel, handOver: () => Promise<void>): Promise<string | null> {
    const number = numberOf(parcel);
    const session = this.open();
    try {
      await this.bind(session);
      await handOver();
      const answer = await asked(session, 'unknown', (answered) => session.submit_sm(this.message(parcel, number), answered));
      if (answer.command_status === 0) return answer.message_id ?? null;
      throw new CarryFailed(LATER.includes(answer.command_status) ? 'later' : 'refused', `The SMS gateway refused it (${answer.command_status})`);
    } finally {
      session.destroy();
    }
  }

  private open(): Session {
    const { hostname, port, protocol } = this.url;
    const tls = protocol === 'ssmpp:';
    const session = connect({ host: hostname, port: Number(port) || (tls ? 3550 : 2775), tls });
    // One that comes after the last question would end the process.
    session.on('error', () => undefined);
    return session;
  }

  private async bind(session: Session): Promise<void> {
    const { username, password, protocol } = this.url;
    const fields = { system_id: decodeURIComponent(username), password: decodeURIComponent(password) };
    const begun = protocol === 'ssmpp:' ? 'secureConnect' : 'connect';
    const answer = await asked(session, 'away', (answered) => session.once(begun, () => session.bind_transceiver(fields, answered)));
    if (answer.command_status !== 0) throw new CarryFailed('away', `The SMS gateway refuses to talk to Housestaff (${answer.command_status})`);
  }

  private message(parcel: Parcel, number: string): Record<string, unknown> {
    const { from, publicUrl } = this.gateway;
    const source = from === undefined ? {} : { source_addr: from.replace(/^\+/, ''), source_addr_ton: /^\+?\d+$/.test(from) ? 1 : 5, source_addr_npi: /^\+?\d+$/.test(from) ? 1 : 0 };
    return { ...source, destination_addr: number.replace(/^\+/, ''), dest_addr_ton: 1, dest_addr_npi: 1, short_message: textOf(parcel, publicUrl) };
  }
}

/** The gateway's answer. Where none comes, that is `silent`. */
function asked(session: Session, silent: 'away' | 'unknown', ask: (answered: (pdu: Pdu) => void) => unknown): Promise<Pdu> {
  return new Promise((resolve, reject) => {
    const fail = (): void => {
      clearTimeout(timer);
      reject(new CarryFailed(silent, silent === 'away' ? 'The SMS gateway does not answer' : 'The SMS gateway did not say whether it has the message'));
    };
    const timer = setTimeout(fail, ANSWER_MS);
    session.once('close', fail);
    session.once('error', fail);
    ask((pdu) => {
      clearTimeout(timer);
      resolve(pdu);
    });
  });
}

/** Text messages through a gateway that takes `{from, to, text}` as JSON, with the URL's user and password. */
export class HttpSmsCarrier implements Carrier {
  readonly repeatable = false;

  constructor(private readonly gateway: SmsGateway) {}

  async carry(parcel: Parcel, handOver: () => Promise<void>): Promise<string | null> {
    const to = numberOf(parcel);
    const { url, from, publicUrl } = this.gateway;
    const { username, password } = new URL(url);
    const auth = username === '' ? undefined : `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    const body = JSON.stringify({ ...(from !== undefined && { from }), to, text: textOf(parcel, publicUrl) });
    await handOver();
    return idIn(await post(bare(url), body, { auth, headers: { 'idempotency-key': parcel.deliveryId }, mayBePrivate: true, once: true }));
  }
}

function bare(address: string): string {
  const url = new URL(address);
  [url.username, url.password] = ['', ''];
  return url.toString();
}

function idIn(answer: string): string | null {
  try {
    const { id } = JSON.parse(answer) as { id?: unknown };
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}
