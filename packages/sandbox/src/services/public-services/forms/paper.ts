import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import PdfKit from 'pdfkit';

/** Tinos has the widths of Times New Roman, which Decree 30/2020/NĐ-CP asks of official papers. */
const FONTS = {
  regular: '400Regular/Tinos_400Regular.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
} as const;

type Font = keyof typeof FONTS;

const loaded = new Map<Font, Buffer>();

function fontFile(font: Font): Buffer {
  let bytes = loaded.get(font);
  if (bytes === undefined) {
    const path = import.meta.resolve(`@expo-google-fonts/tinos/${FONTS[font]}`);
    bytes = readFileSync(fileURLToPath(path));
    loaded.set(font, bytes);
  }
  return bytes;
}

export interface Column {
  title: string;
  /** Share of the width. */
  share: number;
}

interface TextOptions {
  font?: Font;
  size?: number;
  align?: 'left' | 'center' | 'right' | 'justify';
  /** Space above, in points. */
  above?: number;
}

const SIZE = 13;
const MARGINS = { top: 57, bottom: 57, left: 80, right: 50 };
const NARROW = { top: 43, bottom: 43, left: 43, right: 43 };
const SMALL = 9;
const CELL = 3;

/** A page of an official paper: A4, the margins and sizes of Decree 30/2020/NĐ-CP. */
export class Paper {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #bytes: Promise<Uint8Array>;

  constructor(options: { title: string; madeAt: Date; landscape?: boolean }) {
    const isLandscape = options.landscape === true;
    this.#pdf = new PdfKit({
      size: 'A4',
      layout: isLandscape ? 'landscape' : 'portrait',
      margins: isLandscape ? NARROW : MARGINS,
      lang: 'vi-VN',
      displayTitle: true,
      info: { Title: options.title, CreationDate: options.madeAt, ModDate: options.madeAt },
    });
    for (const font of Object.keys(FONTS) as Font[]) this.#pdf.registerFont(font, fontFile(font));
    const chunks: Buffer[] = [];
    this.#bytes = new Promise((resolve, reject) => {
      this.#pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
      this.#pdf.on('end', () => resolve(Buffer.concat(chunks)));
      this.#pdf.on('error', reject);
    });
  }

  get #left(): number {
    return this.#pdf.page.margins.left;
  }

  get #width(): number {
    const { width, margins } = this.#pdf.page;
    return width - margins.left - margins.right;
  }

  text(content: string, options: TextOptions = {}): this {
    const { font = 'regular', size = SIZE, align = 'justify', above = 4 } = options;
    this.#pdf.y += above;
    this.#pdf
      .font(font)
      .fontSize(size)
      .text(content, this.#left, this.#pdf.y, { width: this.#width, align, lineGap: 2 });
    return this;
  }

  /** The head of every paper: the office and its number to the left, name and motto of the state to the right. */
  head(office: readonly string[], number: string, placeAndDay: string): this {
    const top = this.#pdf.y;
    const half = this.#width * 0.44;
    const right = this.#left + half;
    const rest = this.#width - half;
    const write = (
      content: string,
      x: number,
      y: number,
      width: number,
      font: Font,
      size: number,
    ) => {
      this.#pdf.font(font).fontSize(size).text(content, x, y, { width, align: 'center' });
      return this.#pdf.y;
    };
    let y = top;
    for (const [index, line] of office.entries()) {
      y = write(line, this.#left, y, half, index > 0 ? 'bold' : 'regular', 11.5);
    }
    y = write(number, this.#left, y + 6, half, 'regular', 12);
    let other = write('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', right, top, rest, 'bold', 11.5);
    other = write('Độc lập - Tự do - Hạnh phúc', right, other, rest, 'bold', 12.5);
    const middle = right + rest / 2;
    this.#pdf
      .moveTo(middle - 78, other + 2)
      .lineTo(middle + 78, other + 2)
      .lineWidth(0.7)
      .stroke();
    other = write(placeAndDay, right, other + 9, rest, 'italic', 12);
    this.#pdf.y = Math.max(y, other) + 12;
    return this;
  }

  title(content: string, below?: string): this {
    this.text(content, { font: 'bold', size: 14, align: 'center', above: 8 });
    if (below !== undefined) this.text(below, { align: 'center', above: 0 });
    this.#pdf.y += 8;
    return this;
  }

  /** Two places to sign, or one to the right. */
  signatures(left: string | null, right: string): this {
    this.#pdf.y += 22;
    const top = this.#pdf.y;
    const half = this.#width / 2;
    const sign = (who: string, x: number) => {
      this.#pdf.font('bold').fontSize(12.5).text(who, x, top, { width: half, align: 'center' });
      this.#pdf
        .font('italic')
        .fontSize(12)
        .text('(Ký và ghi rõ họ tên)', x, this.#pdf.y, { width: half, align: 'center' });
    };
    if (left !== null) sign(left, this.#left);
    sign(right, this.#left + half);
    return this;
  }

  /** A table that goes on over the page's end, its titles repeated. */
  table(columns: readonly Column[], rows: readonly (readonly string[])[]): this {
    const total = columns.reduce((sum, { share }) => sum + share, 0);
    const widths = columns.map(({ share }) => (share / total) * this.#width);
    const titles = columns.map(({ title }) => title);
    this.#pdf.y += 6;
    this.#row(titles, widths, 'bold');
    for (const row of rows) {
      const { height, margins } = this.#pdf.page;
      if (this.#pdf.y + this.#heightOf(row, widths, 'regular') > height - margins.bottom) {
        this.#pdf.addPage();
        this.#row(titles, widths, 'bold');
      }
      this.#row(row, widths, 'regular');
    }
    return this;
  }

  #heightOf(cells: readonly string[], widths: readonly number[], font: Font): number {
    this.#pdf.font(font).fontSize(SMALL);
    const heights = cells.map((cell, index) =>
      this.#pdf.heightOfString(cell, { width: (widths[index] ?? 0) - 2 * CELL }),
    );
    return Math.max(...heights) + 2 * CELL;
  }

  #row(cells: readonly string[], widths: readonly number[], font: Font): void {
    const top = this.#pdf.y;
    const height = this.#heightOf(cells, widths, font);
    let x = this.#left;
    for (const [index, cell] of cells.entries()) {
      const width = widths[index] ?? 0;
      this.#pdf.rect(x, top, width, height).lineWidth(0.5).stroke();
      this.#pdf.font(font).fontSize(SMALL);
      this.#pdf.text(cell, x + CELL, top + CELL, {
        width: width - 2 * CELL,
        align: font === 'bold' ? 'center' : 'left',
      });
      x += width;
    }
    this.#pdf.y = top + height;
  }

  finish(): Promise<Uint8Array> {
    this.#pdf.end();
    return this.#bytes;
  }
}
