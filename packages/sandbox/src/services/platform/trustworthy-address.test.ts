import { expect, test } from 'vitest';
import { isTrustworthyAddress } from './trustworthy-address.ts';

test.each([
  'https://portal.example',
  'https://portal.example:8443/tra-cuu?a=1',
  'https://xn--trng-3sa.example/',
  'https://[2001:db8::1]:8443/',
  'http://localhost:4400',
  'http://content.localhost:4403/m',
  'http://127.0.0.1:4402/',
  'http://[::1]:4400/',
])('%s is', (text) => {
  expect(isTrustworthyAddress(text)).toBe(true);
});

test.each([
  ['plain http', 'http://portal.example/'],
  ['a user', 'https://user@portal.example/'],
  ['a password', 'https://a:b@portal.example/'],
  ['a fragment', 'https://portal.example/#a'],
  ['a wildcard', 'https://*.portal.example/'],
  ['an underscore', 'https://a_b.example/'],
  ['an empty label', 'https://portal..example/'],
  ['an empty first label', 'https://.portal.example/'],
  ['an empty last label', 'https://portal.example./'],
  ['nothing but a dot', 'https://./'],
  ['upper case', 'https://Portal.example/'],
  ['percent-encoding', 'https://portal%2eexample/'],
  ['letters beyond ASCII', 'https://trường.example/'],
  ['a backslash', 'https:\\\\portal.example/'],
  ['a backslash in the authority', 'https://portal.example\\@evil.example/'],
  ['the default port of https', 'https://portal.example:443/'],
  ['the default port of http', 'http://localhost:80/'],
  ['an empty port', 'https://portal.example:/'],
  ['a port with a zero in front', 'https://portal.example:08443/'],
  ['a port beyond 65535', 'https://portal.example:65536/'],
  ['an IPv4 address as one number', 'https://2130706433/'],
  ['a shortened IPv4 address', 'http://127.1/'],
  ['an IPv6 address in long', 'https://[2001:db8:0:0:0:0:0:1]/'],
  ['another scheme', 'javascript://localhost/'],
])('%s is not', (_what, text) => {
  expect(isTrustworthyAddress(text)).toBe(false);
});
