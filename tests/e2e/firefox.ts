import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from '../../src/cli/browsers.ts';

/** A Firefox with the production build in it, spoken to over Marionette, Firefox's own remote protocol. */
export interface Firefox {
  /** Opens an address in the tab. */
  go(address: string): Promise<void>;
  /** Opens a page of the extension in the tab. */
  open(path: string): Promise<void>;
  /** Runs a function body in the tab's page and gives what it returns. */
  inPage<T>(body: string): Promise<T>;
  /** Clicks the toolbar button for real and waits until the popup shows; then scripts run in the popup. */
  click(): Promise<void>;
  /** Runs a function body in the open popup's document. */
  inPopup<T>(body: string): Promise<T>;
  /** Gives or takes access to sites, as the user does in the browser's own prompt and settings. */
  permit(origins: readonly string[], give: boolean, permissions?: readonly string[]): Promise<void>;
  /** The toolbar button's badge on the tab. */
  badge(): Promise<{ text: string; title: string }>;
  close(): Promise<void>;
}

const ID = 'rolescope@rolescope.app';

/** Starts Firefox headless with the built extension; `port` is the server that stands in for every host. */
export async function startFirefox(port: number, build = '.output/firefox-mv3'): Promise<Firefox> {
  const program = findBrowser('firefox');
  if (!program) throw new Error('No Firefox found: run `npm test`, which installs one, or set FIREFOX.');
  const profile = mkdtempSync(join(tmpdir(), 'rolescope-firefox-'));
  const marionettePort = await freePort();
  writeFileSync(join(profile, 'user.js'), preferences(marionettePort, port));
  const child = spawn(
    program,
    ['--headless', '--no-remote', '-marionette', '--remote-allow-system-access', '--profile', profile],
    {
      stdio: 'ignore',
      env: { ...process.env, MOZ_HEADLESS: '1' },
    },
  );
  const remote = await Marionette.connect(marionettePort);
  await remote.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await remote.send('WebDriver:SetTimeouts', { script: 20_000, pageLoad: 30_000 });
  await remote.send('Addon:Install', { path: resolve(build), temporary: true });
  const chrome = async <T>(script: string, args: unknown[] = []): Promise<T> => {
    await remote.send('Marionette:SetContext', { value: 'chrome' });
    try {
      const { value } = await remote.send<{ value: T }>('WebDriver:ExecuteAsyncScript', {
        script,
        args,
        newSandbox: true,
        sandbox: 'system',
      });
      return value;
    } finally {
      await remote.send('Marionette:SetContext', { value: 'content' });
    }
  };
  return {
    go: async (address) => {
      await chrome(FRONT);
      await remote.send('WebDriver:Navigate', { url: address });
    },
    open: async (path) => {
      const address = await chrome<string>(
        'arguments[2](WebExtensionPolicy.getByID(arguments[0]).getURL(arguments[1]))',
        [ID, path],
      );
      await chrome(FRONT);
      await remote.send('WebDriver:Navigate', { url: address });
    },
    inPage: async <T>(body: string) =>
      (await remote.send<{ value: T }>('WebDriver:ExecuteScript', { script: body, args: [] })).value,
    click: async () => {
      const failed = await chrome<string | null>(CLICK, [ID]);
      if (failed) throw new Error(failed);
    },
    inPopup: async <T>(body: string) => {
      const answer = await chrome<{ value?: T; error?: string }>(IN_POPUP, [body]);
      if (answer.error) throw new Error(answer.error);
      return answer.value as T;
    },
    permit: async (origins, give, permissions = []) => {
      const failed = await chrome<string | null>(PERMIT, [ID, origins, give, permissions]);
      if (failed) throw new Error(failed);
    },
    badge: () => chrome(BADGE, [ID]),
    close: async () => {
      await remote.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      remote.close();
      child.kill('SIGKILL');
      await new Promise((done) => setTimeout(done, 300));
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Brings the tab that the tests drive (the first) to the front: the welcome page opens in one of its own. */
const FRONT = `
const [done] = arguments;
const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
gBrowser.selectedTab = gBrowser.tabs[0];
done(null);
`;

const PERMIT = `
const [id, origins, give, permissions, done] = arguments;
(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions[give ? 'add' : 'remove'](id, { permissions, origins }, extension);
  done(null);
})().catch((error) => done(String(error)));
`;

const BADGE = `
const [id, done] = arguments;
const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
const { extension } = WebExtensionPolicy.getByID(id);
const { badgeText, title } = ExtensionParent.apiManager.global.browserActionFor(extension).action.getContextData(gBrowser.selectedTab);
done({ text: badgeText ?? '', title: title ?? '' });
`;

/** Clicks the extension's toolbar button, as the user does: this grants `activeTab` and opens the real popup. */
const CLICK = `
const [id, done] = arguments;
(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const { extension } = WebExtensionPolicy.getByID(id);
  const open = () => window.document.querySelector('browser.webextension-popup-browser');
  open()?.closest('panel')?.hidePopup();
  while (open()) await new Promise((next) => window.setTimeout(next, 50));
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  for (let wait = 0; wait < 100; wait += 1) {
    const popup = open();
    if (popup?.currentURI.spec.includes('popup.html') && popup.closest('panel')?.state === 'open') return done(null);
    await new Promise((next) => window.setTimeout(next, 100));
  }
  done('the popup did not open');
})().catch((error) => done(String(error)));
`;

/**
 * Evaluates a function body in the popup's document through a frame script: the popup runs in a process of its own.
 * Firefox may still be moving the popup into its panel, and what is sent then is lost, so an empty script is sent
 * until one answers, and only then the real one.
 */
const IN_POPUP = `
const [body, done] = arguments;
(async () => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const run = (body, limit) => new Promise((resolve) => {
    const popup = window.document.querySelector('browser.webextension-popup-browser');
    if (!popup) return resolve({ error: 'there is no open popup' });
    const manager = popup.messageManager;
    const name = 'rolescope-test-' + Math.random();
    const answer = ({ data }) => { manager.removeMessageListener(name, answer); resolve(data); };
    manager.addMessageListener(name, answer);
    const source = '(async () => { try { const document = content.document; const value = await (async () => {' + body +
      '})(); sendAsyncMessage("' + name + '", { value }); } catch (error) { sendAsyncMessage("' + name + '", { error: String(error) }); } })()';
    manager.loadFrameScript('data:,' + encodeURIComponent(source), false);
    window.setTimeout(() => resolve(null), limit);
  });
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const ready = await run('return document.readyState === "complete" && document.querySelector("#app") !== null', 500);
    if (ready?.value) break;
    await new Promise((next) => window.setTimeout(next, 100));
  }
  done((await run(body, 15000)) ?? { error: 'the popup did not answer' });
})().catch((error) => done({ error: String(error) }));
`;

/** Marionette speaks JSON packets, each led by its length in bytes and a colon. */
class Marionette {
  private readonly socket: Socket;
  private buffer = Buffer.alloc(0);
  private next = 1;
  private readonly waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (chunk) => this.take(chunk));
    socket.on('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('Firefox closed the connection'));
    });
  }

  static async connect(port: number): Promise<Marionette> {
    for (let attempt = 0; attempt < 150; attempt += 1) {
      const socket = await new Promise<Socket | null>((done) => {
        const candidate = connect(port, '127.0.0.1', () => done(candidate));
        candidate.once('error', () => done(null));
      });
      if (socket) return new Marionette(socket.removeAllListeners('error').on('error', () => {}));
      await new Promise((done) => setTimeout(done, 200));
    }
    throw new Error('Firefox did not start within 30 seconds');
  }

  send<T = unknown>(command: string, parameters: object): Promise<T> {
    const id = this.next;
    this.next += 1;
    const packet = JSON.stringify([0, id, command, parameters]);
    this.socket.write(`${Buffer.byteLength(packet)}:${packet}`);
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as (value: never) => void, reject });
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const colon = this.buffer.indexOf(':');
      const length = Number(this.buffer.subarray(0, colon).toString());
      if (colon < 0 || this.buffer.length < colon + 1 + length) return;
      const packet = JSON.parse(this.buffer.subarray(colon + 1, colon + 1 + length).toString());
      this.buffer = this.buffer.subarray(colon + 1 + length);
      if (!Array.isArray(packet)) continue; // the greeting
      const [, id, error, value] = packet;
      const { resolve, reject } = this.waiting.get(id) ?? {};
      this.waiting.delete(id);
      if (error) reject?.(new Error(`${error.error}: ${error.message}`));
      else resolve?.(value as never);
    }
  }
}

function preferences(marionettePort: number, sitePort: number): string {
  const values: Record<string, string | number | boolean> = {
    'marionette.port': marionettePort,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'browser.safebrowsing.downloads.remote.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    // Every host name leads to the test's own server.
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${sitePort};80=${sitePort}`,
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
    'extensions.webextensions.restrictedDomains': '',
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
