/** What is signed: id, timestamp and body with dots between (Standard Webhooks). */
export const signedContent = (
  id: string,
  timestamp: string,
  body: Uint8Array,
): Uint8Array<ArrayBuffer> => {
  const head = new TextEncoder().encode(`${id}.${timestamp}.`);
  const content = new Uint8Array(head.length + body.length);
  content.set(head);
  content.set(body, head.length);
  return content;
};
