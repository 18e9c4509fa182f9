import { expect } from '@open-wc/testing';
import { formatClockTime, formatDateTime, formatDuration, formatNumber } from './format.ts';

describe('format', () => {
  const instant = new Date(2026, 10, 23, 10, 32, 5);

  it('writes times and dates as readers of each language do', () => {
    expect(formatClockTime(instant, 'vi')).to.equal('10:32:05');
    expect(formatDateTime(instant, 'vi')).to.equal('10:32 23/11/2026');
    expect(formatDateTime(instant, 'en')).to.equal('23/11/2026, 10:32');
  });

  it('writes numbers with the decimal mark of the language', () => {
    expect(formatNumber(1234.5, 'vi')).to.equal('1.234,5');
    expect(formatNumber(1234.5, 'en')).to.equal('1,234.5');
  });

  it('writes durations with hours only where needed, never below zero', () => {
    expect(formatDuration(3258)).to.equal('54:18');
    expect(formatDuration(3858)).to.equal('1:04:18');
    expect(formatDuration(-3)).to.equal('00:00');
  });
});
