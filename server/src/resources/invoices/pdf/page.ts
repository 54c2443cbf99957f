import PDFDocument from 'pdfkit';
import type { Fonts } from './fonts.ts';

export interface Style {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly align?: 'left' | 'right';
}

const INK = '#1a1a1a';
export const MUTED = '#6b7280';
const RULE = '#d8dce2';

/** What stands in for a character that no font of this server has. */
const UNKNOWN = '□';

const MARGIN = 50;
const FOOT = 60;

/** A document that is written from top to bottom, page after page. */
export class Page {
  readonly width: number;
  readonly left = MARGIN;
  y = MARGIN;
  /** Whether a character had to be left out. */
  isIncomplete = false;
  private readonly document: PDFKit.PDFDocument;
  private readonly fonts: Fonts;
  private readonly faces: readonly [regular: string, bold: string];
  /** The wider letters are set a little smaller. */
  private readonly scale: number;
  private readonly bottom: number;
  private readonly chunks: Buffer[] = [];

  /** @param isPlain whether the built-in font can write all of it: two fonts in one document look like a mistake */
  constructor(
    fonts: Fonts,
    size: 'A4' | 'LETTER',
    info: { title: string; author: string; date: Date; isPlain: boolean },
  ) {
    this.fonts = fonts;
    this.faces = info.isPlain ? ['Helvetica', 'Helvetica-Bold'] : ['Wide', 'Wide-Bold'];
    this.scale = info.isPlain ? 1 : 0.92;
    this.document = new PDFDocument({
      size,
      margins: { top: MARGIN, bottom: 0, left: MARGIN, right: MARGIN },
      bufferPages: true,
      lang: 'en',
      displayTitle: true,
      info: { Title: info.title, Author: info.author, CreationDate: info.date, ModDate: info.date },
    });
    if (!info.isPlain) this.document.registerFont('Wide', fonts.regular).registerFont('Wide-Bold', fonts.bold);
    this.document.on('data', (chunk: Buffer) => this.chunks.push(chunk));
    this.width = this.document.page.width - 2 * MARGIN;
    this.bottom = this.document.page.height - FOOT;
  }

  /** Height that a text takes in a column. */
  heightOf(text: string, width: number, style: Style = {}): number {
    return this.document.heightOfString(this.prepare(text, style), { width });
  }

  /** Writes a text at a place of the current line. Nothing moves. */
  text(text: string, x: number, width: number, style: Style = {}, y = this.y): void {
    const shown = this.prepare(text, style);
    this.document
      .fillColor(style.color ?? INK)
      .text(shown, x, y, { width, align: style.align ?? 'left', lineBreak: true, height: this.bottom + FOOT - y });
  }

  rule(color = RULE, width = 0.75): void {
    const end = this.left + this.width;
    this.document.moveTo(this.left, this.y).lineTo(end, this.y).lineWidth(width).strokeColor(color).stroke();
  }

  image(data: Buffer, height: number): boolean {
    try {
      this.document.image(data, this.left, this.y, { fit: [200, height] });
      return true;
    } catch {
      return false;
    }
  }

  /** Goes to a new page where so much no longer fits. */
  makeRoom(height: number): boolean {
    if (this.y + height <= this.bottom) return false;
    this.document.addPage();
    this.y = MARGIN;
    return true;
  }

  /** Finishes: a foot on every page, now that their number is known. */
  async finish(foot: string): Promise<Uint8Array> {
    const { start, count } = this.document.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      this.document.switchToPage(start + index);
      const style = { size: 8, color: MUTED } as const;
      this.text(foot, this.left, this.width - 80, style, this.bottom + 18);
      this.text(
        `Page ${index + 1} of ${count}`,
        this.left + this.width - 80,
        80,
        { ...style, align: 'right' },
        this.bottom + 18,
      );
    }
    const ended = new Promise((resolve) => this.document.on('end', resolve));
    this.document.end();
    await ended;
    return Buffer.concat(this.chunks);
  }

  private prepare(text: string, { size = 9.5, bold = false }: Style): string {
    const clean = text.replace(/[^\P{Cc}\n]/gu, ' ');
    this.document.font(this.faces[bold ? 1 : 0]).fontSize(size * this.scale);
    if (this.faces[0] === 'Helvetica' || this.fonts.covers(clean.replaceAll('\n', ''))) return clean;
    this.isIncomplete = true;
    return [...clean].map((one) => (one === '\n' || this.fonts.covers(one) ? one : UNKNOWN)).join('');
  }
}
