/** Lints the OpenAPI documents. Every rule on every document counts once; the last line is `N passed, N failed`. */
import { checkDocuments, fileOf } from './check-documents.ts';

const verdicts = await checkDocuments();
let failed = 0;
for (const { service, rule, findings } of verdicts) {
  if (findings.length > 0) failed += 1;
  for (const { pointer, message } of findings) {
    console.log(`${fileOf(service)} ${pointer}: ${message} (${rule})`);
  }
}
console.log(`${verdicts.length - failed} passed, ${failed} failed`);
if (failed > 0 || verdicts.length === 0) process.exitCode = 1;
