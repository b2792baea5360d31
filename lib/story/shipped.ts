import { type Packed, pack, unpack } from './pack.ts';
import type { Story } from './types.ts';

/** Small markup that leaves something in plain text; all else, links and emphasis, leaves nothing. */
const SIGNS: Record<string, string> = {
  '<q>': '“',
  '</q>': '”',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** What a statement's markup says as plain text, with quotation marks. */
export function plainText(html: string): string {
  return html.replace(/<[^>]*>|&\w+;/g, (sign) => SIGNS[sign] ?? '');
}

/** Packs stories for shipping, without the plain texts, which follow from the markup. */
export function ship(stories: readonly Story[]): Packed {
  const copies = structuredClone(stories) as Story[];
  for (const statement of copies.flatMap(statementsOf)) delete statement.text;
  return pack(copies);
}

/** Restores what was shipped. To be treated as read-only. */
export function receive(packed: Packed): Story[] {
  const stories = unpack(packed) as Story[];
  for (const statement of stories.flatMap(statementsOf)) statement.text = plainText(statement.html);
  return stories;
}

function statementsOf({
  facts,
  events,
  disputes,
  brief,
}: Story): { html: string; text?: string }[] {
  return [
    ...facts,
    ...events,
    ...disputes.flatMap(({ positions, settledBy }) => [
      ...positions,
      ...(settledBy ? [settledBy] : []),
    ]),
    ...brief.flatMap((point) => [point, ...(point.reply ? [point.reply] : [])]),
  ];
}
