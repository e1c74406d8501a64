import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface TakenMail {
  readonly to: string;
  readonly text: string;
}

/** A mail server as there are many; what it does wrong is set while it runs. */
export interface MailServerUnderTest {
  readonly port: number;
  readonly taken: TakenMail[];
  /** Does not answer any more from this point on. `taken`: it has the message, and does not say so. */
  stall: 'rcpt' | 'taken' | null;
  /** How many stand at that point. */
  stalled: number;
  /** The answer to recipients whose address begins with this. */
  refuses: { readonly prefix: string; readonly code: number } | null;
  stop(): Promise<void>;
  start(): Promise<void>;
}

export async function mailServer(): Promise<MailServerUnderTest> {
  const at = { port: 0 };
  let server: SMTPServer;
  const under: MailServerUnderTest = {
    get port() {
      return at.port;
    },
    taken: [],
    stall: null,
    stalled: 0,
    refuses: null,
    start: async () => {
      server = listening(under);
      await new Promise<void>((done) => server.listen(at.port, '127.0.0.1', () => done()));
      at.port = (server.server.address() as AddressInfo).port;
    },
    stop: () => new Promise((done) => server.close(() => done())),
  };
  await under.start();
  return under;
}

function listening(under: MailServerUnderTest): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 10,
    onRcptTo: ({ address }, _, answer) => {
      if (under.stall === 'rcpt') return void (under.stalled += 1);
      const { refuses } = under;
      if (refuses && address.startsWith(refuses.prefix)) return answer(Object.assign(new Error('Not here'), { responseCode: refuses.code }));
      return answer();
    },
    onData: (stream, session, answer) => {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => {
        for (const { address } of session.envelope.rcptTo) under.taken.push({ to: address, text });
        if (under.stall === 'taken') under.stalled += 1;
        else answer();
      });
    },
  });
}
