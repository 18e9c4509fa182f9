const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
const LINE_WIDTH = 80;

const quoted = (text: string): string =>
  `'${JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll("'", String.raw`\'`)}'`;

/** A JSON value as TypeScript source; short ones on one line. */
export function sourceText(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((member) => sourceText(member, inner))
    : Object.entries(value).map(
        ([name, member]) =>
          `${IDENTIFIER.test(name) ? name : quoted(name)}: ${sourceText(member, inner)}`,
      );
  if (members.length === 0) return `${open}${close}`;
  const space = Array.isArray(value) ? '' : ' ';
  const line = `${open}${space}${members.join(', ')}${space}${close}`;
  if (line.length + indent.length <= LINE_WIDTH && !line.includes('\n')) return line;
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join('')}${indent}${close}`;
}
