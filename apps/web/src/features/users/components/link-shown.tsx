'use client';
import { Button, Dialog, useNotify } from '@housestaff/ui';
import { Copy } from 'lucide-react';
import { copyText } from '@/shell/copy-text';
import { moment } from '@/shell/dates';
import { EmailText } from './email-text';

export interface ShownLink {
  kind: 'invitation' | 'reset';
  name: string;
  email: string;
  url: string;
  expiresAt: string;
  /** Whether it went out by e-mail too. */
  mailed?: 'sent' | 'failed' | 'off';
}

const SUBJECTS = { invitation: 'Your Housestaff login', reset: 'A new password for Housestaff' };
const VERBS = { invitation: 'joins, and sets the password', reset: 'sets the password, and is signed in' };

function mailOf({ kind, email, name, url, expiresAt }: ShownLink): string {
  const what = kind === 'invitation' ? 'Open this link to set your password and see your schedule' : 'Open this link to set a new password';
  const body = `Hello ${name},\n\n${what}:\n${url}\n\nIt works once, until ${moment(expiresAt)}.\n`;
  return `mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(SUBJECTS[kind])}&body=${encodeURIComponent(body)}`;
}

const HANDING: Readonly<Record<NonNullable<ShownLink['mailed']>, string>> = {
  sent: ' has this link by e-mail. You can hand it over yourself, too.',
  failed: ': the e-mail did not go out. Send this link yourself.',
  off: ': send this link yourself, for no mail goes out from here.',
};

/** The link, what it is good for, and the ways to hand it over. */
export function LinkLine({ link }: { link: ShownLink }) {
  const notify = useNotify();
  const copy = async () => {
    const done = await copyText(link.url);
    notify(done ? { tone: 'good', text: `Link copied. Send it to ${link.name}.` } : { tone: 'bad', text: 'The browser did not let it be copied. Select it and copy it by hand.' });
  };
  return (
    <div className="flex flex-col gap-3">
      <p>
        <b className="b6">{link.name}</b> (<EmailText email={link.email} />){HANDING[link.mailed ?? 'off']} Whoever opens it first {VERBS[link.kind]}, so give it to nobody else.
      </p>
      <div className="us-link">
        <input className="inp" readOnly aria-label="One-time link" value={link.url} onFocus={(event) => event.target.select()} />
        <Button variant="primary" icon={Copy} onClick={() => void copy()}>
          Copy link
        </Button>
      </div>
      <p className="t2">
        It works once, until {moment(link.expiresAt)}. It is shown only now; you can make a new one at any time.{' '}
        <a href={mailOf(link)} className="underline">Write the e-mail</a>
      </p>
    </div>
  );
}

/** A link that was just made, shown once. */
export function LinkDialog({ link, onClose }: { link: ShownLink; onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title={link.kind === 'invitation' ? 'The invitation' : 'The link for a new password'} actions={<Button onClick={onClose}>Done</Button>}>
      <LinkLine link={link} />
    </Dialog>
  );
}
