import { expect, test } from 'vitest';
import { parseMessage } from '../../lib/messages.ts';

test.each([
  ['a ring', { type: 'ring' }, { type: 'ring', request: {} }],
  ['a count', { type: 'found', topics: 3 }, { type: 'found', request: { topics: 3 } }],
  ['a step', { type: 'step', to: 'next' }, { type: 'step', request: { to: 'next' } }],
])('%s is understood', (_, message, parsed) => expect(parseMessage(message)).toEqual(parsed));

test.each([
  ['no object', 'ring'],
  ['nothing', null],
  ['no type', { topics: 3 }],
  ['a type of no message', { type: 'constructor' }],
  ['a count below zero', { type: 'found', topics: -1 }],
  ['more than the message carries', { type: 'ring', extra: true }],
  ['a story that is no id', { type: 'story', story: '../other.html' }],
])('%s is refused', (_, message) => expect(parseMessage(message)).toBeUndefined());
