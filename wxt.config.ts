import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { stories } from './knowledge/vite-plugin.ts';

/**
 * The two content scripts are built as plain scripts, not as WXT content scripts: WXT's wrapper
 * announces itself to the page with an event any page could listen for, or forge to stop us.
 */
const CONTENT_SCRIPTS = ['doorbell', 'reader'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [preact(), stories()] }),
  hooks: {
    'entrypoints:resolved': (wxt, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (CONTENT_SCRIPTS.includes(entrypoint.name)) {
          entrypoint.outputDir = resolve(wxt.config.outDir, 'content-scripts');
        }
      }
    },
  },
  manifest: ({ browser }) => ({
    name: 'Backstory',
    description:
      'The background to the news you read: who, what and when, who says so, and where the sources disagree.',
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*'],
        js: ['content-scripts/doorbell.js'],
        run_at: 'document_idle',
      },
    ],
    action: { default_title: 'Backstory' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backstory@backstory.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
