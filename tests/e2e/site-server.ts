import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** Pages by address without protocol ("www.linkedin.com/jobs/view/1"), as HTML or a way to make it. */
export type SitePages = Record<string, string>;

/** A server that stands in for every host: the browser is told to resolve all names to it. */
export interface SiteServer {
  port: number;
  /** Addresses that were asked for and are not pages: what a page, or we, tried to load. */
  strays: string[];
  close(): Promise<void>;
}

/** Serves pages under their real host names over TLS with a certificate made for the occasion. */
export async function serveSites(pages: SitePages): Promise<SiteServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
  const strays: string[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    const address = `${request.headers.host}${request.url}`;
    const html = pages[address] ?? pages[address.split('?')[0]!];
    if (html === undefined) {
      if (!request.url?.startsWith('/favicon')) strays.push(address);
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    strays,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A fixture of the page stage, by its file name. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../page/fixtures/${name}`, import.meta.url), 'utf8');
}
