import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { cssProperties, type CssProperties } from './css-properties.ts';

describe('cssProperties', () => {
  const show = (root: HTMLElement, properties: CssProperties) =>
    render(html`<div ${cssProperties(properties)}></div>`, root);

  it('sets, changes and removes properties without a style attribute in the template', () => {
    const root = document.createElement('div');
    show(root, { '--progress': '40%', color: 'red' });
    const element = root.querySelector('div');
    expect(element?.style.getPropertyValue('--progress')).to.equal('40%');
    show(root, { '--progress': '60%', color: undefined });
    expect(element?.style.getPropertyValue('--progress')).to.equal('60%');
    expect(element?.style.color).to.equal('');
  });

  it('refuses to stand in an attribute', () => {
    const root = document.createElement('div');
    expect(() => render(html`<div title=${cssProperties({})}></div>`, root)).to.throw(TypeError);
  });
});
