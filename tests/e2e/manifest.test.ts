import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { buildFolder } from '../../scripts/build/build-extension.ts';
import { ROOT } from '../../scripts/project/run.ts';

/** The strictest store's limits, in UTF-16 units: Edge's for the name, Chrome's for the summary. */
const LIMITS = { manifest_name: 45, manifest_description: 132 };

const json = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'));

describe.each(['chromium', 'firefox'] as const)('the manifest for %s', (target) => {
  const build = buildFolder(target);
  const manifest = json(build, 'manifest.json');

  test('has a name and a summary within the stores’ limits, in every language', () => {
    expect(manifest).toMatchObject({
      name: '__MSG_manifest_name__',
      description: '__MSG_manifest_description__',
    });
    const languages = readdirSync(join(build, '_locales'));
    expect(languages).toContain(manifest.default_locale);
    for (const language of languages) {
      const messages = json(build, '_locales', language, 'messages.json');
      for (const [name, limit] of Object.entries(LIMITS)) {
        const { message } = messages[name];
        expect(message, `${name} in locales/${language}.yml`).not.toBe('');
        expect(message.length, `${name} in locales/${language}.yml`).toBeLessThanOrEqual(limit);
      }
    }
  });

  test('names icons that exist, in the sizes it gives', async () => {
    const named: [string, string][] = [
      manifest.icons,
      manifest.action.default_icon,
      manifest.sidebar_action?.default_icon ?? {},
    ].flatMap((icons) => Object.entries<string>(icons));
    expect(named.length).toBeGreaterThan(0);
    for (const [size, path] of named) {
      expect(existsSync(join(build, path)), path).toBe(true);
      expect((await sharp(join(build, path)).metadata()).width, path).toBe(Number(size));
    }
  });

  test('asks for no permission that docs/privacy.md does not explain, and exposes no file to pages', () => {
    const explained = readFileSync(join(ROOT, 'docs', 'privacy.md'), 'utf8');
    const unexplained = manifest.permissions.filter(
      (permission: string) => !explained.includes(`| \`${permission}\``),
    );
    expect(unexplained, 'Say in docs/privacy.md what it is for, or do without it').toEqual([]);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  test('names the oldest browser versions that docs/store/README.md does', () => {
    const oldest =
      manifest.minimum_chrome_version ??
      manifest.browser_specific_settings.gecko.strict_min_version;
    const reasons = readFileSync(join(ROOT, 'docs', 'store', 'README.md'), 'utf8');
    expect(reasons).toContain(`**${oldest.replace('.0', '')}**`);
  });
});

test('tells Firefox that nothing is collected', () => {
  const { browser_specific_settings } = json(buildFolder('firefox'), 'manifest.json');
  expect(browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ['none'],
  });
});
