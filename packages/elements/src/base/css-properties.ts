import { nothing } from 'lit';
import { directive, Directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/** CSS property names to values; `undefined` removes the property. */
export type CssProperties = Readonly<Record<string, string | undefined>>;

/**
 * Sets styles through `style.setProperty`, which a strict `style-src` allows. Lit's `styleMap` writes the
 * `style` attribute on first render and is blocked there.
 *
 * Usage: `<div ${cssProperties({ '--progress': '40%' })}>`.
 */
class CssPropertiesDirective extends Directive {
  #applied: CssProperties = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) {
      throw new TypeError('cssProperties() belongs on an element, not in an attribute or a child.');
    }
  }

  render(_properties: CssProperties): typeof nothing {
    return nothing;
  }

  override update(part: ElementPart, [properties]: [CssProperties]): typeof nothing {
    const element = part.element;
    if (!('style' in element)) return nothing;
    const style = element.style as CSSStyleDeclaration;
    for (const name of Object.keys(this.#applied)) {
      if (properties[name] === undefined) style.removeProperty(name);
    }
    for (const [name, value] of Object.entries(properties)) {
      if (value !== undefined && this.#applied[name] !== value) style.setProperty(name, value);
    }
    this.#applied = { ...properties };
    return nothing;
  }
}

export const cssProperties = directive(CssPropertiesDirective);
