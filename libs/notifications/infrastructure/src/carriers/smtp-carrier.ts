import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { CarryFailed, type Carrier, type Parcel } from '@housestaff/notifications/application';
import { isLoopback } from '@housestaff/platform';
import { addressOf, writeLetter } from './mail';

export interface MailServer {
  /** `smtp://` or `smtps://`, with user and password where it wants them. */
  readonly url: string;
  readonly from: string;
  readonly publicUrl: string;
}

interface MailFault extends Error {
  readonly responseCode?: number;
  readonly response?: string;
}

/**
 * E-mail over SMTP. A message counts as taken once its last line has arrived, so that line is what is handed over: whoever is
 * killed before it has sent nothing. What happens to a message after that, the sender can't know before the server says so.
 */
export class SmtpCarrier implements Carrier {
  readonly repeatable = false;
  private readonly url: URL;

  constructor(private readonly server: MailServer) {
    this.url = new URL(server.url);
  }

  async carry({ deliveryId, content, destination }: Parcel, handOver: () => Promise<void>): Promise<string | null> {
    if (destination.channel !== 'email') throw new CarryFailed('refused', 'This goes by e-mail only');
    const { from, publicUrl } = this.server;
    const letter = await writeLetter({ id: deliveryId, from, to: destination, content, publicUrl });
    const connection = await this.open();
    const handed = { over: false, failure: undefined as unknown };
    try {
      const message = Readable.from(lastLineLast(letter, handOver, handed), { objectMode: false });
      return await sent(connection, { from: addressOf(from), to: destination.address }, message);
    } catch (error) {
      if (handed.failure instanceof Error) throw handed.failure;
      throw faultOf(error as MailFault, handed.over);
    } finally {
      connection.close();
    }
  }

  private async open(): Promise<SMTPConnection> {
    const { hostname, port, protocol, username, password } = this.url;
    const secure = protocol === 'smtps:';
    const requireTLS = username !== '' && !isLoopback(hostname);
    const connection = new SMTPConnection({ host: hostname, port: Number(port) || (secure ? 465 : 587), secure, requireTLS, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 });
    try {
      await step(connection, (done) => connection.connect(done));
      const credentials = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
      if (username !== '') await step(connection, (done) => connection.login({ credentials }, done));
      return connection;
    } catch (error) {
      connection.close();
      throw new CarryFailed('away', awayWords(error as MailFault));
    }
  }
}

async function* lastLineLast(letter: Buffer, handOver: () => Promise<void>, handed: { over: boolean; failure: unknown }): AsyncGenerator<Buffer> {
  yield letter;
  try {
    await handOver();
  } catch (error) {
    handed.failure = error;
    throw error;
  }
  handed.over = true;
}

/** One step of the conversation; a connection that breaks meanwhile ends it too. */
function step(connection: SMTPConnection, begin: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.once('error', reject);
    begin((error) => (error ? reject(error) : resolve()));
  });
}

/** What the server said, e.g. "250 OK: queued as 4F2A". */
function sent(connection: SMTPConnection, envelope: { from: string; to: string }, message: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    connection.once('error', reject);
    connection.once('end', () => reject(new Error('The connection ended')));
    connection.send(envelope, message, (error, info) => (error ? reject(error) : resolve(info.response)));
  });
}

function awayWords({ responseCode }: MailFault): string {
  return responseCode === undefined ? 'The mail server does not answer' : `The mail server refuses to talk to Housestaff (${responseCode})`;
}

/** Its answer may repeat an address or what was in the message, so that only its number is kept. */
function faultOf({ responseCode }: MailFault, handedOver: boolean): CarryFailed {
  if (responseCode === undefined) return handedOver ? new CarryFailed('unknown', 'The mail server did not say whether it has the message') : new CarryFailed('away', 'The connection to the mail server broke');
  if (responseCode >= 500) return new CarryFailed('refused', `The mail server refused it (${responseCode})`);
  return new CarryFailed('later', `The mail server will not take it now (${responseCode})`);
}
