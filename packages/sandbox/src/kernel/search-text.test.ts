import { describe, expect, it } from 'vitest';
import { containsPattern, searchText } from './search-text.ts';

describe('searchText', () => {
  it.each([
    ['Đắk Lắk', 'dak lak'],
    ['Đắk Lắk'.normalize('NFD'), 'dak lak'],
    ['  NGUYỄN   Thị\u00a0Hoà ', 'nguyen thi hoa'],
    ['Trường THPT Mẫu', 'truong thpt mau'],
    ['Kbuôr', 'kbuor'],
  ])('%s → %s', (text, expected) => {
    expect(searchText(text)).toBe(expected);
  });

  it('keeps wildcards from matching anything', () => {
    expect(containsPattern('100%_\\')).toBe('%100\\%\\_\\\\%');
  });
});
