import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/**
 * A process of its own, so that its CPU is not measured: answers a query for an operation with the file of that name in the directory
 * given, and says its port to its parent.
 */
const directory = process.argv[2] as string;
const pages = new Map<string, Buffer>();

const server = createServer((request, response) => {
  let query = '';
  request.setEncoding('utf8');
  request.on('data', (text: string) => {
    query += text;
  });
  request.on('end', () => {
    const operation = new URLSearchParams(query).get('Action') ?? '';
    let page = pages.get(operation);
    if (page === undefined) {
      page = readFileSync(join(directory, operation));
      pages.set(operation, page);
    }
    response.writeHead(200, { 'content-type': 'text/xml;charset=UTF-8', 'content-length': page.length, 'x-amzn-requestid': 'r-1' });
    response.end(page);
  });
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
