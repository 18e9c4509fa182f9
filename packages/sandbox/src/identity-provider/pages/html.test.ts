import { describe, expect, it } from 'vitest';
import { html } from './html.ts';

describe('html', () => {
  it('escapes text in content and in attributes', () => {
    const name = `"><script>alert('x')</script>&`;
    expect(html`<p title="${name}">${name}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">' +
        '&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</p>',
    );
  });

  it('keeps nested markup and lists, and drops what is absent', () => {
    const items = ['a', '<b>'].map((item) => html`<i>${item}</i>`);
    expect(html`<b>${items}${false}${undefined}${null}${3}</b>`.markup).toBe(
      '<b><i>a</i><i>&lt;b&gt;</i>3</b>',
    );
  });

  it('removes characters that turn the reading direction or hide', () => {
    expect(html`${'Sở\u202E Giáo\u200B dục\u2066'}`.markup).toBe('Sở Giáo dục');
  });

  it('keeps Vietnamese as it is, composed or not', () => {
    expect(html`${'Nguyễn Thị Hòa'}`.markup).toBe('Nguyễn Thị Hòa');
    expect(html`${'Hoa\u0300'}`.markup).toBe('Hoa\u0300');
  });
});
