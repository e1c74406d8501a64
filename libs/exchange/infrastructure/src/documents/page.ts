import PDFDocument from 'pdfkit';
import type { PrintedDocument } from '@housestaff/exchange/application';
import { FONTS, FOOT, HEAD, INK, MARGIN, SIZES } from './page-look';
import { textLines } from './text-lines';

export interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
}

const LEADING = 1.35;

/** Pages being set from top to bottom; `y` is where the next thing goes. */
export class Page {
  y = 0;
  private readonly pdf: PDFKit.PDFDocument;
  private readonly widths = new Map<string, number>();

  constructor(private readonly document: PrintedDocument) {
    const { title, landscape, madeAt } = document;
    this.pdf = new PDFDocument({
      ...{ size: 'LETTER', layout: landscape ? 'landscape' : 'portrait', margin: 0, bufferPages: true, autoFirstPage: false },
      ...{ lang: 'en', displayTitle: true, info: { Title: title, Producer: 'Housestaff', Creator: 'Housestaff', CreationDate: madeAt } },
    });
    for (const [name, file] of Object.entries(FONTS)) this.pdf.registerFont(name, require.resolve(file));
    this.turn();
  }

  get left(): number {
    return MARGIN;
  }

  get width(): number {
    return this.pdf.page.width - 2 * MARGIN;
  }

  get bottom(): number {
    return this.pdf.page.height - MARGIN - FOOT;
  }

  /** Begins a new page. */
  turn(): void {
    this.pdf.addPage();
    this.y = MARGIN + HEAD;
  }

  /** Begins a new page where less than this is left on it, unless it is still empty. True when it did. */
  need(height: number): boolean {
    if (this.y + height <= this.bottom || this.y === MARGIN + HEAD) return false;
    this.turn();
    return true;
  }

  lines(text: string, width: number, look: TextLook): string[] {
    return textLines(text, width, (part) => this.widthOf(part, look));
  }

  /** Widths of words are asked for again and again. */
  widthOf(text: string, { size, bold }: TextLook): number {
    const key = `${bold ? 'b' : 'p'}${size} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const width = this.pdf.font(bold ? 'bold' : 'plain').fontSize(size).widthOfString(text);
    if (this.widths.size < 20_000) this.widths.set(key, width);
    return width;
  }

  lineHeight({ size }: TextLook): number {
    return size * LEADING;
  }

  /** One line, neither broken nor cut. */
  put(text: string, x: number, y: number, look: TextLook): void {
    if (text === '') return;
    this.pdf.font(look.bold ? 'bold' : 'plain').fontSize(look.size).fillColor(look.colour ?? INK.text).text(text, x, y, { lineBreak: false });
  }

  /** Lines one under the other, over as many pages as they need. */
  flow(lines: readonly string[], look: TextLook, indent = 0): void {
    for (const line of lines) {
      this.need(this.lineHeight(look));
      this.put(line, this.left + indent, this.y, look);
      this.y += this.lineHeight(look);
    }
  }

  fill(x: number, y: number, width: number, height: number, colour: string): void {
    this.pdf.rect(x, y, width, height).fill(colour);
  }

  rule(y: number): void {
    this.pdf.moveTo(this.left, y).lineTo(this.left + this.width, y).lineWidth(0.5).stroke(INK.line);
  }

  /** Writes head and foot on every page, and ends the file. */
  async finish(): Promise<Uint8Array> {
    const { start, count } = this.pdf.bufferedPageRange();
    for (let n = 0; n < count; n += 1) {
      this.pdf.switchToPage(start + n);
      this.frame(`Page ${n + 1} of ${count}`);
    }
    const chunks: Uint8Array[] = [];
    this.pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    const ended = new Promise((resolve, reject) => this.pdf.once('end', resolve).once('error', reject));
    this.pdf.end();
    await ended;
    return Buffer.concat(chunks);
  }

  private frame(number: string): void {
    const look = { size: SIZES.foot, colour: INK.quiet };
    this.put(this.document.running, this.left, MARGIN, look);
    this.rule(MARGIN + HEAD - 10);
    const y = this.bottom + 10;
    this.put(this.document.foot, this.left, y, look);
    this.put(number, this.left + this.width - this.widthOf(number, look), y, look);
  }
}
