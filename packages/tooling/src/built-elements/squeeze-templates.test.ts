import { expect, test } from 'vitest';
import { squeeze } from '../../../elements/build/squeeze-templates.ts';

test('takes comments and white space out of css', () => {
  expect(
    squeeze(
      'const a = css`\n  /* why */\n  :host(.x) > p :focus,\n  b {\n    color: var(--a, red);\n  }\n`;',
    ),
  ).toBe('const a = css` :host(.x) > p :focus,b{color:var(--a,red)}`;');
});

test('keeps one space where markup had a line break, and spaces inside a line', () => {
  expect(squeeze('html`<p\n  class="a"\n>\n  one  two\n  <b>x</b>\n</p>`')).toBe(
    'html`<p class="a" > one  two <b>x</b> </p>`',
  );
});

test('leaves code in expressions alone and follows templates inside it', () => {
  const code =
    'html`<p>${list.map((x) => html`<b>\n  ${x ? "a  }`" : { y: `  z` }.y}\n</b>`)}\n</p>`;\nconst s = "  ";';
  expect(squeeze(code)).toBe(
    'html`<p>${list.map((x) => html`<b> ${x ? "a  }`" : { y: `  z` }.y} </b>`)} </p>`;\nconst s = "  ";',
  );
});

test('does not end a template at an escaped backtick, and says when there is no end', () => {
  expect(squeeze('css`a::after {\n content: "\\`"; }`')).toBe('css`a::after{content:"\\`"}`');
  expect(() => squeeze('css`a {')).toThrow('no end');
});
