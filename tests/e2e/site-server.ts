import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** HTML by address without protocol ("www.linkedin.com/jobs/view/1?trk=x"). A page also answers with other parameters, if no other page does. */
export type SitePages = Record<string, string>;

/** What the browser asks for by itself at any time: a page's icon, and once after its start who is signed in to it. */
const BROWSERS_OWN = /^[^/]+\/favicon|^accounts\.google\.com\/ListAccounts\?/;

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
  const byPath = new Map(Object.entries(pages).map(([address, html]) => [address.split('?')[0]!, html]));
  const server = createServer({ key, cert }, (request, response) => {
    const address = `${request.headers.host}${request.url}`;
    const html = pages[address] ?? byPath.get(address.split('?')[0]!);
    if (html === undefined) {
      if (!BROWSERS_OWN.test(address)) strays.push(address);
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
      return;
    }
    const type = html.startsWith('%PDF-') ? 'application/pdf' : 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type }).end(html);
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

/** A fixture of the page stage by its file name: its first line names the address it stands for. */
export function fixture(name: string): { address: string; html: string } {
  const html = readFileSync(new URL(`../page/fixtures/${name}.html`, import.meta.url), 'utf8');
  const address = /^<!-- (\S+) -->/.exec(html)?.[1];
  if (!address) throw new Error(`${name}.html does not begin with a comment that holds its address`);
  return { address, html };
}

/** Fixtures as pages of a server. */
export function sitePages(names: readonly string[]): SitePages {
  const pages: Record<string, string> = {};
  for (const name of names) {
    const { address, html } = fixture(name);
    const bare = address.replace(/^https:\/\//, '');
    if (bare in pages) throw new Error(`${name}.html stands for an address that another fixture has: ${address}`);
    pages[bare] = html;
  }
  return pages;
}
