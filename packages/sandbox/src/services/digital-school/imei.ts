/** Whether the last digit of an IMEI is the check digit of the others (Luhn, 3GPP TS 23.003 annex B). */
export function isImei(text: string): boolean {
  if (!/^\d{15}$/.test(text)) return false;
  let sum = 0;
  for (const [index, digit] of [...text].entries()) {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** The fifteenth digit for the fourteen that come first. */
export function withCheckDigit(fourteen: string): string {
  const digits = Array.from({ length: 10 }, (_, digit) => `${fourteen}${digit}`);
  return digits.find(isImei) ?? '';
}
