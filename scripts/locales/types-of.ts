import { type Catalogue, placeholdersIn } from './catalogues.ts';

/** The text of `lib/i18n/messages.ts`: each message with the names of its placeholders. */
export function typesOf(english: Catalogue): string {
  const lines = Object.entries(english).map(([path, message]) => {
    const names = placeholdersIn(message).map((name) => `'${name}'`);
    const key = path.replaceAll('_', '-');
    return `  ${/^\w+$/.test(key) ? key : `'${key}'`}: ${names.join(' | ') || 'never'};`;
  });
  return `/** Every message with its placeholders’ names. Written by \`npm run locales\` from \`locales/en.yml\`. */
export interface Messages {
${lines.join('\n')}
}
`;
}
