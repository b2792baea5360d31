import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { stories } from './knowledge/compiler/vite-plugin.ts';
import { EVERY_SITE } from './lib/settings/keys/site.ts';
import { faultsIn, sizeLine, sizesOf } from './scripts/build/budgets.ts';
import { licenceNotices } from './scripts/build/notices.ts';

/**
 * The three content scripts are built as plain scripts rather than as WXT content scripts, because
 * WXT's wrapper announces itself to the page with an event, which any page could listen for, or
 * forge to stop us.
 */
const CONTENT_SCRIPTS = ['doorbell', 'reader', 'card'];

/**
 * What the extension's own pages and its background may load and request: their own files, and
 * nothing from anyone else.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * The oldest browsers that Backstory runs in; docs/store/README.md says which feature needs which
 * version. Code and styles are built for these, without the prefixes that older ones need.
 */
const OLDEST = { chrome: 128, firefox: 142 };

const CHROMIUM = {
  minimum_chrome_version: `${OLDEST.chrome}`,
  side_panel: { default_path: 'popup.html?frame=page' },
};

const FIREFOX = {
  sidebar_action: {
    default_panel: 'popup.html?frame=page',
    default_title: '__MSG_manifest_name__',
    default_icon: icons('on-', 16, 32),
    open_at_install: false,
  },
  browser_specific_settings: {
    gecko: {
      id: 'backstory@backstory.example',
      strict_min_version: `${OLDEST.firefox}.0`,
      data_collection_permissions: { required: ['none'] as ['none'] },
    },
  },
};

/**
 * Icons by size (px): the toolbar's drawing is named `on-SIZE`, the more detailed one just `SIZE`.
 */
function icons(drawing: string, ...sizes: number[]): Record<number, string> {
  return Object.fromEntries(sizes.map((size) => [size, `icon/${drawing}${size}.png`]));
}

const shipped = licenceNotices();

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    build: {
      target: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`],
      // WXT's own logger, which its wrapper brings into each script; in production it prints nothing.
      rolldownOptions: { treeshake: { manualPureFunctions: ['logger.error'] } },
    },
    plugins: [preact(), stories(), shipped.plugin],
  }),
  hooks: {
    // Otherwise a value set on the machine would get into the build and change it.
    'build:before': (wxt) => {
      process.env.NODE_ENV = wxt.config.mode;
    },
    // Not in public/, because the reader imports this file too (for shadow trees), and files in
    // public/ can't be imported.
    'build:publicAssets': (_, files) => {
      files.push({ absoluteSrc: resolve('lib/mark/marks.css'), relativeDest: 'marks.css' });
    },
    'build:done': ({ config, logger }) => {
      if (config.mode !== 'production') return;
      shipped.write(config.outDir);
      const faults = faultsIn(config.outDir);
      if (faults.length > 0) throw new Error(faults.join('\n'));
      logger.info(sizeLine(sizesOf(config.outDir)));
    },
    'entrypoints:resolved': (wxt, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (CONTENT_SCRIPTS.includes(entrypoint.name)) {
          entrypoint.outputDir = resolve(wxt.config.outDir, 'content-scripts');
        }
      }
    },
  },
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    icons: { ...icons('on-', 16, 32), ...icons('', 48, 96, 128) },
    permissions: [
      'storage',
      'scripting',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: [...EVERY_SITE],
    content_scripts: [
      {
        matches: [...EVERY_SITE],
        js: ['content-scripts/doorbell.js'],
        run_at: 'document_idle',
      },
    ],
    // One background and one set of settings for both kinds of window: docs/privacy.md.
    incognito: 'spanning',
    content_security_policy: { extension_pages: POLICY },
    action: { default_title: '__MSG_manifest_name__', default_icon: icons('on-', 16, 24, 32, 48) },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_manifest_open_story__',
      },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_manifest_next_mention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_manifest_previous_mention__',
      },
      'switch-site': {
        // Not B: Chromium uses Alt+Shift+B for its bookmarks bar.
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_manifest_switch_site__',
      },
      // Browsers suggest four shortcuts at most; readers can assign this one themselves.
      beside: { description: '__MSG_manifest_beside__' },
    },
    ...(browser === 'firefox' ? FIREFOX : CHROMIUM),
  }),
});
