import type { PrintedDocument, PrintedPart } from '@housestaff/exchange/application';
import { Page, type TextLook } from './page';
import { INK, SIZES, TONES } from './page-look';
import { setGrid } from './page-grid';
import { setTable } from './page-table';

const TEXT: TextLook = { size: SIZES.text };
const QUIET: TextLook = { size: SIZES.quiet, colour: INK.quiet };
const INDENT = 12;
const NAME_WIDTH = 150;

/** A document as PDF. */
export async function setPages(document: PrintedDocument): Promise<Uint8Array> {
  const page = new Page(document);
  const look: TextLook = { size: SIZES.title, bold: true };
  page.flow(page.lines(document.title, page.width, look), look);
  page.y += 6;
  for (const part of document.parts) setPart(page, part);
  return page.finish();
}

function setPart(page: Page, part: PrintedPart): void {
  switch (part.kind) {
    case 'heading':
      return setHeading(page, part.text);
    case 'text':
      return setText(page, part.text, part.quiet ? QUIET : TEXT);
    case 'facts':
      return setFacts(page, part.facts);
    case 'table':
      return setTable(page, part);
    case 'grid':
      return setGrid(page, part);
    case 'entry':
      return setEntry(page, part);
  }
}

/** Never the last line of a page. */
function setHeading(page: Page, text: string): void {
  const look: TextLook = { size: SIZES.heading, bold: true };
  page.y += 10;
  page.need(4 * page.lineHeight(look));
  page.flow(page.lines(text, page.width, look), look);
  page.y += 4;
}

function setText(page: Page, text: string, look: TextLook): void {
  page.flow(page.lines(text, page.width, look), look);
  page.y += 4;
}

function setFacts(page: Page, facts: readonly (readonly [string, string])[]): void {
  for (const [name, value] of facts) {
    const lines = page.lines(value, page.width - NAME_WIDTH, TEXT);
    page.need(page.lineHeight(TEXT) * Math.min(lines.length, 3));
    page.put(name, page.left, page.y, { ...TEXT, colour: INK.quiet });
    page.flow(lines, TEXT, NAME_WIDTH);
  }
  page.y += 4;
}

function setEntry(page: Page, { tone, title, lines, quiet }: Extract<PrintedPart, { kind: 'entry' }>): void {
  const [bold, width] = [{ ...TEXT, bold: true, colour: TONES[tone] }, page.width - INDENT];
  const parts = [
    { look: bold, indent: 0, lines: page.lines(title, page.width, bold) },
    { look: TEXT, indent: INDENT, lines: lines.flatMap((line) => page.lines(line, width, TEXT)) },
    { look: QUIET, indent: INDENT, lines: quiet.flatMap((line) => page.lines(line, width, QUIET)) },
  ];
  const height = parts.reduce((sum, part) => sum + part.lines.length * page.lineHeight(part.look), 0);
  page.need(Math.min(height, 200));
  for (const part of parts) page.flow(part.lines, part.look, part.indent);
  page.y += 6;
}
