/** Markup that is safe to send: made by `html`, never from text that somebody typed. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

export type HtmlValue = Html | string | number | false | null | undefined | readonly HtmlValue[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Characters that turn the direction of text around or hide in it: a requester's name must not be
 * able to make the rest of the consent page read differently (Unicode TR 36 §2.10).
 */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

function escape(text: string): string {
  return text.replace(INVISIBLE, '').replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

function render(value: HtmlValue): string {
  if (value instanceof Html) return value.markup;
  if (typeof value === 'string') return escape(value);
  if (typeof value === 'number') return String(value);
  if (value === false || value === null || value === undefined) return '';
  return value.map(render).join('');
}

/** Every value is escaped, also inside quoted attributes; `Html` and lists of it pass as they are. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(
    strings.reduce((markup, part, index) => markup + render(values[index - 1]) + part),
  );
}
