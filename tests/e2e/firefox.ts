import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from '../../src/cli/browsers.ts';
import { BADGE, CHOOSE, CLICK, FRONT, IN_POPUP, PERMIT, SHADOW_TEXT, TABS } from './firefox-scripts.ts';
import { freePort, Marionette } from './marionette.ts';

/** A Firefox with the production build in it, spoken to over Marionette, Firefox's own remote protocol. */
export interface Firefox {
  /** Opens an address in the tab. */
  go(address: string): Promise<void>;
  /** Opens a page of the extension in the tab. */
  open(path: string): Promise<void>;
  /** The addresses of all open tabs. */
  tabs(): Promise<string[]>;
  /** Goes back, as the button does. */
  back(): Promise<void>;
  /** Runs a function body in the tab's page and gives what it returns. */
  inPage<T>(body: string): Promise<T>;
  /** Chooses a file of these contents in a field of the tab's page, as a user does. */
  choose(field: string, name: string, contents: string | Uint8Array): Promise<void>;
  /** Clicks the toolbar button for real and waits until the popup shows; then scripts run in the popup. */
  click(): Promise<void>;
  /** Runs a function body in the open popup's document. */
  inPopup<T>(body: string): Promise<T>;
  /** Gives or takes access to sites, as the user does in the browser's own prompt and settings. */
  permit(origins: readonly string[], give: boolean, permissions?: readonly string[]): Promise<void>;
  /** The toolbar button's badge on the tab. */
  badge(): Promise<{ text: string; title: string }>;
  /** Everything that stands in closed shadow roots of the tab's page, as only the browser itself sees it. */
  shadowText(): Promise<string>;
  /** Installs a newer version of the extension over the one that runs, as the browser does by itself. */
  update(): Promise<void>;
  close(): Promise<void>;
}

const ID = 'rolescope@rolescope.app';

/** How Firefox is started. */
export interface FirefoxOptions {
  /** The folder of the built extension. */
  build?: string;
  /** The time zone that it lives in: "America/New_York"; undefined: the machine's. */
  timeZone?: string;
}

/** Starts Firefox headless with the built extension; `port` is the server that stands in for every host. */
export async function startFirefox(
  port: number,
  { build = '.output/firefox-mv3', timeZone }: FirefoxOptions = {},
): Promise<Firefox> {
  const program = findBrowser('firefox');
  if (!program) throw new Error('No Firefox found: run `npm test`, which installs one, or set FIREFOX.');
  const profile = mkdtempSync(join(tmpdir(), 'rolescope-firefox-'));
  const marionettePort = await freePort();
  writeFileSync(join(profile, 'user.js'), preferences(marionettePort, port));
  const child = spawn(
    program,
    ['--headless', '--no-remote', '-marionette', '--remote-allow-system-access', '--profile', profile],
    { stdio: 'ignore', env: { ...process.env, MOZ_HEADLESS: '1', ...(timeZone && { TZ: timeZone }) } },
  );
  const gone = new Promise((done) => child.once('exit', done));
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
    tabs: () => chrome(TABS),
    back: async () => {
      await remote.send('WebDriver:Back', {});
    },
    inPage: async <T>(body: string) =>
      (await remote.send<{ value: T }>('WebDriver:ExecuteScript', { script: body, args: [] })).value,
    choose: async (field, name, contents) => {
      await remote.send('WebDriver:ExecuteScript', {
        script: CHOOSE,
        args: [field, name, Buffer.from(contents).toString('base64')],
      });
    },
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
    shadowText: async () =>
      (
        await remote.send<{ value: string }>('WebDriver:ExecuteScript', {
          script: SHADOW_TEXT,
          args: [],
          sandbox: 'system',
          newSandbox: true,
        })
      ).value,
    update: async () => {
      const newer = join(profile, 'newer');
      cpSync(resolve(build), newer, { recursive: true });
      const manifest = join(newer, 'manifest.json');
      writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), version: '999.0' }));
      await remote.send('Addon:Install', { path: newer, temporary: true });
    },
    close: async () => {
      await remote.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      remote.close();
      child.kill('SIGKILL');
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
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
    // Of the domains that Firefox keeps extensions out of, the one that matters; the others would be asked for things.
    'extensions.webextensions.restrictedDomains': 'addons.mozilla.org',
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
