import { describe, expect, it } from 'vitest';
import { readMediaAddress } from './media-address.ts';

const resourceId = 'res_demo0quang0hop000000';
const at = (file: string) => `/m/1795417200.abc_-0/${resourceId}/${file}`;

describe('readMediaAddress', () => {
  it.each(['master.m3u8', '540p/index.m3u8', '540p/s00.m4s', 'vi.vtt'])('reads %s', (file) => {
    expect(readMediaAddress(at(file))).toEqual({ ticket: '1795417200.abc_-0', resourceId, file });
  });

  it('drops the query', () => {
    expect(readMediaAddress(at('vi.vtt?x=../..'))?.file).toBe('vi.vtt');
  });

  it.each([
    '../photosynthesis/meta.json',
    '..%2fmeta.json',
    '%2e%2e/meta.json',
    '540p/../meta.json',
    './vi.vtt',
    '540p//s00.m4s',
    '540p\\s00.m4s',
    '.hidden',
    'vi.vtt/',
    'vi.vtt%00.jpg',
    'a.tar.gz',
    '',
  ])('refuses %j', (file) => {
    expect(readMediaAddress(at(file))).toBeUndefined();
  });
});
