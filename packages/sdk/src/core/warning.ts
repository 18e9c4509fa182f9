/** A notice that an operation will go away (RFC 9745 `Deprecation`, RFC 8594 `Sunset`). */
export interface Warning {
  /** `operationId` of the operation. */
  readonly deprecated: string;
  /** Since when. */
  readonly since: Date | undefined;
  /** From when on it may no longer answer. */
  readonly sunset: Date | undefined;
  /** `Link` header as it came: its `rel="deprecation"` names the page that says what to use instead. */
  readonly link: string | null;
}

/** RFC 9745's `@` and seconds, or an HTTP date, of which no part is a number behind its first character. */
const date = (value: string | null): Date | undefined =>
  value ? new Date(Number(value.slice(1)) * 1000 || value) : undefined;

/** Calls `onWarning` the first time that an operation's answer announces its end. */
export const warnOnce = (
  {
    warned,
    onWarning,
  }: { readonly warned: Set<string>; readonly onWarning: (warning: Warning) => void },
  operation: string,
  { headers }: Response,
): void => {
  const since = date(headers.get('deprecation'));
  const sunset = date(headers.get('sunset'));
  if ((since || sunset) && !warned.has(operation)) {
    warned.add(operation);
    onWarning({ deprecated: operation, since, sunset, link: headers.get('link') });
  }
};
