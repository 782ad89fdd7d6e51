/** What tests do in Firefox itself, as sources of functions that run with the browser's own rights. */

/** Brings the tab that the tests drive (the first) to the front: the welcome page opens in one of its own. */
export const FRONT = `
const [done] = arguments;
const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
gBrowser.selectedTab = gBrowser.tabs[0];
done(null);
`;

/** The addresses of all tabs of the window. */
export const TABS = `
const [done] = arguments;
const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
done(gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec));
`;

/** Gives or takes permissions, as the browser's prompt does. */
export const PERMIT = `
const [id, origins, give, permissions, done] = arguments;
(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions[give ? 'add' : 'remove'](id, { permissions, origins }, extension);
  done(null);
})().catch((error) => done(String(error)));
`;

/** The toolbar button's badge and tooltip on the tab in front. */
export const BADGE = `
const [id, done] = arguments;
const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
const { extension } = WebExtensionPolicy.getByID(id);
const { badgeText, title } = ExtensionParent.apiManager.global.browserActionFor(extension).action.getContextData(gBrowser.selectedTab);
done({ text: badgeText ?? '', title: title ?? '' });
`;

/** Clicks the extension's toolbar button, as the user does: this grants `activeTab` and opens the real popup. */
export const CLICK = `
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
export const IN_POPUP = `
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

/** The words in closed shadow roots of the page, roots one after the other. */
export const SHADOW_TEXT = `
const words = [];
const visit = (node, inside) => {
  if (inside && node.nodeType === 3) words.push(node.nodeValue);
  for (const child of node.childNodes) visit(child, inside);
  const root = node.nodeType === 1 ? node.openOrClosedShadowRoot : null;
  if (root) visit(root, inside || root.mode === 'closed');
};
visit(document.documentElement, false);
return words.join('\\n');
`;

/** Chooses a file in a field of a page; the browser's own dialog cannot be driven. */
export const CHOOSE = `
const [field, name, contents] = arguments;
const bytes = Uint8Array.from(atob(contents), (sign) => sign.charCodeAt(0));
const given = new DataTransfer();
given.items.add(new File([bytes], name));
const input = document.querySelector(field);
input.files = given.files;
input.dispatchEvent(new Event('change', { bubbles: true }));
`;
