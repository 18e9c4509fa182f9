/** Whatever looks at a file before it is kept: a scanning service in a real deployment. */
export interface VirusScanner {
  /** @returns the name of what was found; undefined for a clean file */
  scan(content: Uint8Array): Promise<string | undefined>;
}

// In two halves: scanners of repositories and machines would take this file itself for an infected one.
const TEST_SIGNATURE = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
  'latin1',
);

/** Knows one signature: the test file that the anti-virus industry agreed on (EICAR), anywhere in the content. */
export const sandboxScanner: VirusScanner = {
  async scan(content) {
    return Buffer.from(content.buffer, content.byteOffset, content.byteLength).includes(
      TEST_SIGNATURE,
    )
      ? 'EICAR-Test-File'
      : undefined;
  },
};
