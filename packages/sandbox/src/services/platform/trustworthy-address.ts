import { isLoopbackName } from './loopback.ts';

const AUTHORITY = /^https?:\/\/([a-z0-9.-]+|\[[0-9a-f:]+\])(?::(\d{1,5}))?(?:[/?#]|$)/;

/**
 * Whether pages of this address may be trusted: https, or plain http on loopback. Addresses are compared as texts, so
 * host and port must be written as browsers write them (WHATWG URL §4.5): no upper case, no other spelling of an
 * IP address, no default port, no empty label.
 */
export function isTrustworthyAddress(text: string): boolean {
  const [, host, port = ''] = AUTHORITY.exec(text) ?? [];
  if (host === undefined || !URL.canParse(text)) return false;
  if (!host.startsWith('[') && host.split('.').includes('')) return false;
  const url = new URL(text);
  if (url.hostname !== host || url.port !== port || url.hash !== '') return false;
  return url.protocol === 'https:' || isLoopbackName(host);
}
