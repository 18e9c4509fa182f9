/** What a media path names: `/m/{ticket}/{resourceId}/{file}`. */
export interface MediaAddress {
  readonly ticket: string;
  readonly resourceId: string;
  /** Relative, with `/` between folders; no dots but in front of an ending. */
  readonly file: string;
}

const ADDRESS =
  /^\/m\/(?<ticket>[\w.-]{1,64})\/(?<resourceId>res_[0-9a-z]{20,32})\/(?<file>(?:[A-Za-z0-9_-]{1,64}\/){0,4}[A-Za-z0-9_-]{1,64}(?:\.[a-z0-9]{1,8})?)$/;

/**
 * Reads the path of a request as it came: percent-encoding, dots, backslashes and empty parts have no place in our own
 * addresses, so a path that holds any is simply not one.
 */
export function readMediaAddress(target: string): MediaAddress | undefined {
  const [path = ''] = target.split('?', 1);
  const { ticket, resourceId, file } = ADDRESS.exec(path)?.groups ?? {};
  if (ticket === undefined || resourceId === undefined || file === undefined) return undefined;
  return { ticket, resourceId, file };
}
