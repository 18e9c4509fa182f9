/**
 * Whether valid JSON names a member of one object twice. `JSON.parse` keeps the last one and says nothing; another
 * reader may keep the first, and then the two see different headers (RFC 7515 §4, RFC 8725 §2.4).
 */
export function hasRepeatedMember(json: string): boolean {
  const open: Set<string>[] = [];
  for (const [, string, colon, bracket] of json.matchAll(/("(?:[^"\\]|\\.)*")\s*(:?)|([{}[\]])/g)) {
    if (bracket === '{' || bracket === '[') open.push(new Set());
    else if (bracket !== undefined) open.pop();
    else if (colon === ':' && string !== undefined) {
      const name = JSON.parse(string) as string;
      if (open.at(-1)?.has(name)) return true;
      open.at(-1)?.add(name);
    }
  }
  return false;
}
