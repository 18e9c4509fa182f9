import { describe, expect, it } from 'vitest';
import { isImei, withCheckDigit } from './imei.ts';

describe('IMEI', () => {
  it.each(['490154203237518', '001012340000011'])('takes %s', (imei) => {
    expect(isImei(imei)).toBe(true);
  });

  it.each(['490154203237517', '49015420323751', '4901542032375180', '49015420323751x', ''])(
    'refuses %s',
    (imei) => {
      expect(isImei(imei)).toBe(false);
    },
  );

  it('finds the check digit', () => {
    expect(withCheckDigit('49015420323751')).toBe('490154203237518');
  });
});
