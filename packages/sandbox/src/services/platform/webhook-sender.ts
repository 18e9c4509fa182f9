import { lookup } from 'node:dns';
import type { LookupAddress } from 'node:dns';
import { request as httpRequest } from 'node:http';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import type { WebhookConfig } from '../../kernel/config.ts';
import { isLoopbackAddress, isLoopbackName } from './loopback.ts';

export interface SendResult {
  /** The receiver's status; absent when it did not answer. */
  responseStatus?: number;
  error?:
    | 'timeout'
    | 'connection-refused'
    | 'connection-failed'
    | 'address-refused'
    | 'redirect-refused';
}

/**
 * Whether webhooks may go there at all: plain addresses without user name on loopback hosts or on hosts that the
 * sandbox was told of, so that no registration makes it knock on other machines' doors.
 */
export function isAllowedWebhookUrl(url: string, config: WebhookConfig): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  if (username !== '' || password !== '') return false;
  return isLoopbackName(hostname) || config.allowedHosts.includes(hostname);
}

class AddressRefused extends Error {}

/** Resolves as the system does, but a loopback name that leads elsewhere is refused (DNS rebinding). */
function guardedLookup(isConfigured: boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error !== null) return callback(error, '', 4);
      const allowed = isConfigured
        ? addresses
        : addresses.filter(({ address }) => isLoopbackAddress(address));
      const [first] = allowed;
      if (first === undefined) return callback(new AddressRefused(), '', 4);
      if (options.all === true) return callback(null, allowed);
      return callback(null, first.address, first.family);
    });
  };
}

function classify(error: NodeJS.ErrnoException): SendResult {
  if (error instanceof AddressRefused) return { error: 'address-refused' };
  const codes = new Set([error.code]);
  for (const inner of (error as AggregateError).errors ?? []) {
    codes.add((inner as NodeJS.ErrnoException).code);
  }
  return { error: codes.has('ECONNREFUSED') ? 'connection-refused' : 'connection-failed' };
}

function judge(response: IncomingMessage): SendResult {
  const responseStatus = response.statusCode ?? 0;
  const isRedirect = responseStatus >= 300 && responseStatus < 400;
  return isRedirect ? { responseStatus, error: 'redirect-refused' } : { responseStatus };
}

/** Posts one webhook. Redirects are not followed; the answer's body is not read. */
export function sendWebhook(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  config: WebhookConfig,
): Promise<SendResult> {
  if (!isAllowedWebhookUrl(url, config)) return Promise.resolve({ error: 'address-refused' });
  const target = new URL(url);
  const isConfigured = config.allowedHosts.includes(target.hostname);
  const options: RequestOptions = {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    lookup: guardedLookup(isConfigured),
    agent: false,
  };
  if (!isConfigured && isIP(target.hostname.replaceAll(/[[\]]/g, '')) !== 0) {
    if (!isLoopbackAddress(target.hostname.replaceAll(/[[\]]/g, ''))) {
      return Promise.resolve({ error: 'address-refused' });
    }
  }
  return new Promise((resolve) => {
    const request = (target.protocol === 'https:' ? httpsRequest : httpRequest)(target, options);
    const deadline = setTimeout(() => {
      resolve({ error: 'timeout' });
      request.destroy();
    }, config.timeoutMilliseconds);
    request.on('response', (response) => {
      clearTimeout(deadline);
      resolve(judge(response));
      response.destroy();
    });
    request.on('error', (error) => {
      clearTimeout(deadline);
      resolve(classify(error));
    });
    request.end(body);
  });
}
