/** Answers every request with one small learner; run as a child process so that its work is not counted. */
import { createServer } from 'node:http';

const body = JSON.stringify({ id: 'lrn_0k7d2m9x4q1w8e5r3t6y', name: 'Nguyễn Văn An' });

const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, {
    'content-type': 'application/json',
    etag: '"1"',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : undefined);
});
process.on('disconnect', () => process.exit());
