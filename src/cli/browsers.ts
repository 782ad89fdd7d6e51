import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The browsers that the extension is built for; every Chromium is `chromium`. */
export type BrowserName = 'chromium' | 'firefox';

/** Where a browser's path may be given by hand, the first that is set wins. */
const VARIABLES: Record<BrowserName, string[]> = {
  chromium: ['CHROMIUM', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
  firefox: ['FIREFOX', 'FIREFOX_PATH'],
};

const NAMES: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'msedge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

/** Usual places that are not on the PATH. */
const PLACES: Record<BrowserName, string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windows('Google\\Chrome\\Application\\chrome.exe'),
    ...windows('Chromium\\Application\\chrome.exe'),
    ...windows('Microsoft\\Edge\\Application\\msedge.exe'),
    '/snap/bin/chromium',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windows('Mozilla Firefox\\firefox.exe'),
    '/snap/bin/firefox',
  ],
};

/** The oldest versions that run the extension as it is built. */
const OLDEST: Record<BrowserName, number> = { chromium: 130, firefox: 140 };
const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The path of an installed browser that is new enough, or null. */
export function findBrowser(name: BrowserName): string | null {
  const given = VARIABLES[name].map((variable) => process.env[variable]).find(Boolean);
  if (given) return given;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES[name].map((file) => join(folder, file)));
  return [...onPath, ...PLACES[name]].find((path) => isProgram(path) && isNewEnough(name, path)) ?? null;
}

/**
 * The path of a browser, installed first if there is none: with apt-get when root on Debian, else a download into a
 * cache of its own. Never asks for rights. Throws one line that says what to install when neither works.
 */
export async function ensureBrowser(name: BrowserName, say: (line: string) => void): Promise<string> {
  const found = findBrowser(name);
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    say(`Installing ${PACKAGES[name]} with apt-get …`);
    const apt = (...args: string[]) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0;
    apt('update', '-qq');
    if (apt('install', '-y', '-qq', '--no-install-recommends', PACKAGES[name])) {
      const installed = findBrowser(name);
      if (installed) return installed;
    }
  }
  try {
    return await download(name, say);
  } catch {
    throw new Error(
      `No ${name === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox'} ${OLDEST[name]} or later was found. ` +
        `Install one, or set ${VARIABLES[name][0]} to its path.`,
    );
  }
}

async function download(name: BrowserName, say: (line: string) => void): Promise<string> {
  const { Browser, computeExecutablePath, detectBrowserPlatform, install, resolveBuildId } = await import(
    '@puppeteer/browsers'
  );
  const browser = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('unknown platform');
  const cacheDir = join(homedir(), '.cache', 'rolescope', 'browsers');
  const buildId = await resolveBuildId(browser, platform, 'stable');
  const path = computeExecutablePath({ browser, buildId, cacheDir, platform });
  if (!existsSync(path)) {
    say(`Downloading ${name} into ${cacheDir} …`);
    await install({ browser, buildId, cacheDir, platform });
  }
  return path;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isNewEnough(name: BrowserName, path: string): boolean {
  if (process.platform === 'win32') return true; // Windows browsers print no version, and update themselves
  try {
    const text = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number(/(?<!\d)(\d{1,5})\./.exec(text)?.[1] ?? 0) >= OLDEST[name];
  } catch {
    return false;
  }
}

function windows(path: string): string[] {
  return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) => {
    const root = process.env[variable];
    return root ? [join(root, path)] : [];
  });
}
