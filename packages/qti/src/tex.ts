import type { MathContainerName, MathNode } from './content.ts';
import { accents, doubleStruck, hasLimits, symbol } from './tex-symbols.ts';

/** A formula that the subset can't read: where, and what stood there. */
export class TexError extends Error {
  readonly offset: number;

  constructor(source: string, offset: number, reason: string) {
    super(`${reason} at ${offset} in ${JSON.stringify(source)}`);
    this.name = 'TexError';
    this.offset = offset;
  }
}

const group = (children: readonly MathNode[]): MathNode =>
  children.length === 1 && children[0] !== undefined ? children[0] : { element: 'mrow', children };

const container = (element: MathContainerName, ...children: MathNode[]): MathNode => ({
  element,
  children,
});

const fence = (text: string): MathNode => ({
  element: 'mo',
  text,
  attributes: { stretchy: 'true' },
});

/**
 * Reads the subset of TeX that school mathematics needs into MathML Core: numbers (with decimal comma), letters, scripts,
 * `\frac`, `\sqrt[n]{}`, accents, `\left…\right`, `\begin{cases}`, `\text`, Greek, relations, `\lim`, `\int`, `\sum`.
 * It is how our own items are written; imports from other tools come with their own readers.
 */
class TexReader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  readAll(): readonly MathNode[] {
    const nodes = this.sequence(() => false);
    if (this.at < this.source.length) throw this.failure('Unexpected character');
    return nodes;
  }

  private failure(reason: string): TexError {
    return new TexError(this.source, this.at, reason);
  }

  private startsWith(text: string): boolean {
    return this.source.startsWith(text, this.at);
  }

  private skipSpaces(): void {
    while (this.source[this.at] === ' ' || this.source[this.at] === '\n') this.at += 1;
  }

  private expect(text: string): void {
    this.skipSpaces();
    if (!this.startsWith(text)) throw this.failure(`Expected ${text}`);
    this.at += text.length;
  }

  private sequence(ends: () => boolean): readonly MathNode[] {
    const nodes: MathNode[] = [];
    for (;;) {
      this.skipSpaces();
      if (this.at >= this.source.length || this.source[this.at] === '}' || ends()) return nodes;
      nodes.push(this.scripted());
    }
  }

  /** An atom with the scripts that follow it. */
  private scripted(): MathNode {
    const base = this.atom();
    const limits = 'text' in base && hasLimits(base);
    let sub: MathNode | undefined;
    let sup: MathNode | undefined;
    for (;;) {
      const next = this.source[this.at];
      if (next === '_' && sub === undefined) {
        this.at += 1;
        sub = this.argument();
      } else if (next === '^' && sup === undefined) {
        this.at += 1;
        sup = this.argument();
      } else if (next === "'" && sup === undefined) {
        const primes = /^'+/.exec(this.source.slice(this.at))?.[0].length ?? 1;
        this.at += primes;
        sup = { element: 'mo', text: '′'.repeat(primes) };
      } else break;
    }
    if (sub !== undefined && sup !== undefined)
      return container(limits ? 'munderover' : 'msubsup', base, sub, sup);
    if (sub !== undefined) return container(limits ? 'munder' : 'msub', base, sub);
    if (sup !== undefined) return container(limits ? 'mover' : 'msup', base, sup);
    return base;
  }

  /** `{…}` or a single atom. */
  private argument(): MathNode {
    this.skipSpaces();
    return this.atom();
  }

  private atom(): MathNode {
    const rest = this.source.slice(this.at);
    const number = /^\d+(?:[,.]\d+)?/.exec(rest)?.[0];
    if (number !== undefined) {
      this.at += number.length;
      return { element: 'mn', text: number };
    }
    const character = rest[0] ?? '';
    if (character === '{') return this.braces();
    if (character === '\\') return this.command();
    this.at += 1;
    if (/\p{L}/u.test(character)) return { element: 'mi', text: character };
    if (character === '-') return { element: 'mo', text: '−' };
    if ('+=<>()[]|,;:!/.'.includes(character) && character !== '')
      return {
        element: 'mo',
        text: character,
        ...(character === '|' ? { attributes: { stretchy: 'false' as const } } : {}),
      };
    this.at -= 1;
    throw this.failure('Unexpected character');
  }

  private braces(): MathNode {
    this.expect('{');
    const children = this.sequence(() => false);
    this.expect('}');
    return group(children);
  }

  private rawBraces(): string {
    this.expect('{');
    const end = this.source.indexOf('}', this.at);
    if (end < 0) throw this.failure('Unclosed brace');
    const text = this.source.slice(this.at, end);
    this.at = end + 1;
    return text;
  }

  private command(): MathNode {
    const start = this.at;
    this.at += 1;
    const name = /^(?:[A-Za-z]+|.)/u.exec(this.source.slice(this.at))?.[0] ?? '';
    this.at += name.length;
    const accent = accents.get(name);
    if (accent !== undefined) {
      return {
        element: 'mover',
        children: [
          this.argument(),
          { element: 'mo', text: accent, attributes: { stretchy: 'true' } },
        ],
        attributes: { accent: 'true' },
      };
    }
    switch (name) {
      case 'frac':
        return container('mfrac', this.argument(), this.argument());
      case 'sqrt':
        return this.root();
      case 'text':
        return { element: 'mtext', text: this.rawBraces().replaceAll(' ', '\u00a0') };
      case 'mathrm':
        return { element: 'mi', text: this.rawBraces(), attributes: { mathvariant: 'normal' } };
      case 'mathbb':
        return this.doubleStruckLetter();
      case 'left':
        return this.fenced();
      case 'begin':
        return this.cases();
      case ',':
      case ' ':
        return { element: 'mtext', text: '\u2009' };
    }
    const found = symbol(name);
    if (found !== undefined) return found;
    this.at = start;
    throw this.failure(`Unknown command \\${name}`);
  }

  private doubleStruckLetter(): MathNode {
    const letter = doubleStruck.get(this.rawBraces());
    if (letter === undefined) throw this.failure('Unknown double-struck letter');
    return { element: 'mi', text: letter };
  }

  private root(): MathNode {
    this.skipSpaces();
    if (!this.startsWith('[')) return container('msqrt', this.argument());
    this.at += 1;
    const index = group(this.sequence(() => this.source[this.at] === ']'));
    this.expect(']');
    return container('mroot', this.argument(), index);
  }

  private delimiter(): string {
    this.skipSpaces();
    const found = /^(?:\\[{}]|[()[\]|.])/.exec(this.source.slice(this.at))?.[0];
    if (found === undefined) throw this.failure('Expected a bracket');
    this.at += found.length;
    return found === '.' ? '' : found.replace('\\', '');
  }

  private fenced(): MathNode {
    const open = this.delimiter();
    const children = this.sequence(() => this.startsWith('\\right'));
    this.expect('\\right');
    const close = this.delimiter();
    return {
      element: 'mrow',
      children: [
        ...(open === '' ? [] : [fence(open)]),
        ...children,
        ...(close === '' ? [] : [fence(close)]),
      ],
    };
  }

  private cases(): MathNode {
    const name = this.rawBraces();
    if (name !== 'cases') throw this.failure(`Unknown environment ${name}`);
    const rows: MathNode[] = [];
    let cells: MathNode[] = [];
    for (;;) {
      const ends = (): boolean =>
        this.source[this.at] === '&' || this.startsWith('\\\\') || this.startsWith('\\end');
      cells.push({ element: 'mtd', children: this.sequence(ends) });
      if (this.startsWith('&')) {
        this.at += 1;
        continue;
      }
      rows.push({ element: 'mtr', children: cells });
      cells = [];
      if (!this.startsWith('\\\\')) break;
      this.at += 2;
    }
    this.expect('\\end{cases}');
    return {
      element: 'mrow',
      children: [
        fence('{'),
        { element: 'mtable', children: rows, attributes: { columnalign: 'left' } },
      ],
    };
  }
}

/**
 * Formula → children of `<math>`.
 * @throws TexError when the formula uses something outside the subset.
 */
export const mathFromTex = (tex: string): readonly MathNode[] => new TexReader(tex).readAll();
