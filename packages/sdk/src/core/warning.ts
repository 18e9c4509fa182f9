/** A notice that an operation will go away (RFC 9745 `Deprecation`, RFC 8594 `Sunset`). */
export interface Warning {
  readonly code: 'deprecated-operation';
  /** `operationId`. */
  readonly operation: string;
  /** Since when the operation is deprecated. */
  readonly deprecation?: Date;
  /** From when on it may no longer answer. */
  readonly sunset?: Date;
  /** Page that says what to use instead (`Link` with `rel="deprecation"`). */
  readonly link?: string;
  readonly message: string;
}

/** `@1688169599`, the structured date of RFC 9745; drafts before it allowed an HTTP date or `true`. */
const deprecationDate = (value: string): number =>
  value.startsWith('@') ? Number(value.slice(1)) * 1000 : Date.parse(value);

/** Reads the notice out of an answer's headers, if there is one. */
export const readWarning = (operation: string, headers: Headers): Warning | undefined => {
  const deprecated = headers.get('deprecation');
  const sunset = headers.get('sunset');
  if (deprecated === null && sunset === null) {
    return undefined;
  }
  const since = deprecationDate(deprecated ?? '');
  const until = Date.parse(sunset ?? '');
  const link = /<([^>]*)>[^,]*rel="?deprecation/i.exec(headers.get('link') ?? '')?.[1];
  const end = Number.isNaN(until) ? '' : ` and ends on ${new Date(until).toISOString().slice(0, 10)}`;
  return {
    code: 'deprecated-operation',
    operation,
    ...(Number.isNaN(since) ? {} : { deprecation: new Date(since) }),
    ...(Number.isNaN(until) ? {} : { sunset: new Date(until) }),
    ...(link === undefined ? {} : { link }),
    message: `${operation} is deprecated${end}${link ? `: ${link}` : ''}`,
  };
};
