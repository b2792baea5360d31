import { parseArgs } from 'node:util';

/** What a command that takes pictures was asked: `--language=TAG` (British English without it) and words that narrow it down. */
export function asked(): { language: string; words: string[] } {
  const { values, positionals } = parseArgs({
    options: { language: { type: 'string', default: 'en-GB' } },
    allowPositionals: true,
  });
  return { language: values.language, words: positionals };
}
