import type { Plugin } from 'rollup';

/**
 * Takes comments and needless white space out of `css` and `html` templates; minifiers leave template literals alone.
 * HTML keeps one space where there was a line break, which is what a browser makes of it.
 */
export function squeezeTemplates(): Plugin {
  return {
    name: 'squeeze-templates',
    transform(code, id) {
      if (!id.endsWith('.ts') || !/\b(?:css|html|svg)`/.test(code)) return null;
      return { code: squeeze(code), map: null };
    },
  };
}

/** Works on the literal text only: what stands in `${…}` is code and stays as it is. */
export function squeeze(code: string): string {
  let result = '';
  let index = 0;
  while (index < code.length) {
    const tag = /\b(css|html|svg)`/g;
    tag.lastIndex = index;
    const found = tag.exec(code);
    if (found === null) return result + code.slice(index);
    const start = found.index + found[0].length;
    result += code.slice(index, start);
    const template = readTemplate(code, start, found[1] === 'css' ? squeezeCss : squeezeMarkup);
    result += template.text;
    index = template.end;
  }
  return result;
}

function readTemplate(
  code: string,
  start: number,
  shrink: (text: string) => string,
): { text: string; end: number } {
  let text = '';
  let literal = '';
  let index = start;
  while (code[index] !== '`') {
    if (index >= code.length) throw new Error('a template literal has no end');
    if (code.startsWith('${', index)) {
      const end = endOfExpression(code, index + 2);
      text += `${shrink(literal)}\${${squeeze(code.slice(index + 2, end))}}`;
      literal = '';
      index = end + 1;
    } else {
      const length = code[index] === '\\' ? 2 : 1;
      literal += code.slice(index, index + length);
      index += length;
    }
  }
  return { text: text + shrink(literal), end: index };
}

/** Index of the brace that closes an expression, past nested braces, strings and templates. */
function endOfExpression(code: string, start: number): number {
  let depth = 1;
  for (let index = start; index < code.length; index += 1) {
    const character = code[index];
    if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    else if (character === '`') index = endOfTemplate(code, index + 1);
    else if (character === "'" || character === '"') index = endOfString(code, index);
    if (depth === 0) return index;
  }
  throw new Error('an expression in a template has no end');
}

function endOfTemplate(code: string, start: number): number {
  for (let index = start; index < code.length; index += 1) {
    if (code[index] === '\\') index += 1;
    else if (code[index] === '`') return index;
    else if (code.startsWith('${', index)) index = endOfExpression(code, index + 2);
  }
  throw new Error('a template literal has no end');
}

function endOfString(code: string, start: number): number {
  for (let index = start + 1; index < code.length; index += 1) {
    if (code[index] === '\\') index += 1;
    else if (code[index] === code[start]) return index;
  }
  throw new Error('a string has no end');
}

function squeezeCss(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(/: /g, ':')
    .replaceAll(';}', '}');
}

function squeezeMarkup(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').replaceAll(/> +</g, '> <');
}
