import type { Locale } from '../service.ts';

/** The language of messages by Accept-Language (RFC 9110 §12.5.4): Vietnamese unless English is wanted more. */
export function negotiateLocale(header: string | undefined): Locale {
  if (header === undefined) return 'vi';
  const weights: Record<Locale, number> = { vi: -1, en: -1 };
  let any = -1;
  for (const part of header.split(',')) {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='));
    const weight = quality === undefined ? 1 : Number(quality.slice(2));
    if (!(weight >= 0 && weight <= 1)) continue;
    const language = range.trim().split('-')[0];
    if (language === '*') any = weight;
    if (language === 'vi' || language === 'en') {
      weights[language] = Math.max(weights[language], weight);
    }
  }
  const vi = weights.vi >= 0 ? weights.vi : any;
  const en = weights.en >= 0 ? weights.en : any;
  return en > vi && en > 0 ? 'en' : 'vi';
}
