import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineage, siteKey, siteOf, siteOfKey, switchFor } from '../../../lib/settings/keys/site.ts';

describe('the host a switch is stored under', () => {
  test.each([
    ['only www. is dropped', 'https://www.example.co.uk/a', 'example.co.uk'],
    ['a subdomain is its own site', 'https://news.example.co.uk/', 'news.example.co.uk'],
    ['www deeper down stays', 'https://eu.www.example.com/', 'eu.www.example.com'],
    ['port and user are no part of it', 'http://me@localhost:8080/', 'localhost'],
    ['a trailing dot is the same host', 'https://example.com./', 'example.com'],
    [
      'international names as the browser writes them',
      'https://bücher.example/',
      'xn--bcher-kva.example',
    ],
    ['an extension page has none', 'chrome-extension://abc/popup.html', undefined],
    ['a file has none', 'file:///home/a.html', undefined],
    ['no URL at all', 'about', undefined],
  ])('%s', (_, url, site) => expect(siteOf(url)).toBe(site));
});

describe('the most specific switch wins', () => {
  test.each([
    ['on where nothing was ever set', {}, 'on', undefined],
    ['a parent covers its subdomains', { 'site:example.com': 'off' }, 'off', 'example.com'],
    [
      'on below off',
      { 'site:example.com': 'off', 'site:news.example.com': 'on' },
      'on',
      'news.example.com',
    ],
    [
      'off below on',
      { 'site:example.com': 'on', 'site:news.example.com': 'off' },
      'off',
      'news.example.com',
    ],
    ['a sibling does not count', { 'site:sport.example.com': 'off' }, 'on', undefined],
    ['a host that only ends alike does not count', { 'site:ample.com': 'off' }, 'on', undefined],
    [
      'a corrupt value is passed over',
      { 'site:news.example.com': 7, 'site:example.com': 'off' },
      'off',
      'example.com',
    ],
  ])('%s', (_, stored, state, decidedBy) =>
    expect(switchFor('news.example.com', stored)).toEqual({ state, decidedBy }),
  );

  test('an IP address has no parents', () => {
    expect(lineage('192.168.0.1')).toEqual(['192.168.0.1']);
    expect(lineage('[::1]')).toEqual(['[::1]']);
  });

  test('a site’s own switch always decides, whatever its parents say', () => {
    fc.assert(
      fc.property(
        fc.domain(),
        fc.dictionary(fc.domain().map(siteKey), fc.constantFrom('on', 'off')),
        fc.constantFrom('on', 'off'),
        (site, others, own) => {
          expect(switchFor(site, { ...others, [siteKey(site)]: own }).state).toBe(own);
        },
      ),
    );
  });

  test('a key names its site and no other kind of key does', () => {
    expect(siteOfKey(siteKey('example.com'))).toBe('example.com');
    expect(siteOfKey('pause')).toBeUndefined();
  });
});
