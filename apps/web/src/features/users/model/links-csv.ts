export interface GivenLink {
  name: string;
  email: string;
  url: string;
  /** Went out by e-mail. */
  mailed?: boolean;
  /** ISO instant */
  expiresAt: string;
}

/** A spreadsheet would run what begins with one of these. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

const cell = (text: string): string => `"${harmless(text).replaceAll('"', '""')}"`;

/** The links as a table that a mail merge reads, with a byte-order mark for Excel. */
export function linksCsv(links: readonly GivenLink[]): string {
  const rows = [['Name', 'E-mail', 'Link', 'Valid until'], ...links.map(({ name, email, url, expiresAt }) => [name, email, url, expiresAt])];
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** The links as lines to paste into a message. */
export function linksText(links: readonly GivenLink[]): string {
  return links.map(({ name, email, url }) => `${name} <${email}>: ${url}`).join('\n');
}
