import MailComposer from 'nodemailer/lib/mail-composer';
import type { Content } from '@housestaff/notifications/application';

export interface Letter {
  /** Of the delivery: a second try has the same Message-ID. */
  readonly id: string;
  readonly from: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly content: Content;
  /** Where the product is reached, without a slash at the end. */
  readonly publicUrl: string;
}

/** The whole message, as plain text and as simple HTML. */
export function writeLetter({ id, from, to, content, publicUrl }: Letter): Promise<Buffer> {
  const link = `${publicUrl}${content.href}`;
  const settings = `${publicUrl}/notifications?tab=preferences`;
  const mail = new MailComposer({
    from,
    to,
    subject: content.title,
    messageId: `<${id}@${domainOf(from)}>`,
    text: `${content.body}\n\n${link}\n\n-- \nHousestaff sends you this. Choose what you get: ${settings}\n`,
    html: page(content, link, settings),
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
  return mail.compile().build();
}

/** The address in "Name <address>", which the envelope takes. */
export function addressOf(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
}

function domainOf(from: string): string {
  return addressOf(from).split('@').at(-1) ?? 'localhost';
}

function page({ title, body }: Content, link: string, settings: string): string {
  const paragraphs = body.split(/\n{2,}/).map((paragraph) => `<p style="margin:0 0 12px">${escaped(paragraph).replaceAll('\n', '<br>')}</p>`);
  return `<!doctype html><html lang="en"><body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif;color:#1a1f2b">
<h1 style="font-size:18px;margin:0 0 12px">${escaped(title)}</h1>
${paragraphs.join('\n')}
<p style="margin:16px 0"><a href="${escaped(link)}">Open in Housestaff</a></p>
<p style="font-size:13px;color:#5b6475">Housestaff sends you this. <a href="${escaped(settings)}">Choose what you get</a>.</p>
</body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
