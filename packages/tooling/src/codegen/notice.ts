/** First lines of a generated source. */
export function notice(service: string): string {
  return `// Generated from openapi/${service}.yaml. Change the document and run the generator; never this file.\n`;
}
