import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sample article that `npm start` opens. */
export const SAMPLE = readFileSync(
  join(import.meta.dirname, '..', '..', 'fixtures', 'sample-article.html'),
  'utf8',
);

/** A small dated article about the story, with whatever else a test needs in its body and head. */
export function article({ body = '', head = '', script = '' } = {}): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Two leaders meet at a rocket base</title>
<meta property="article:published_time" content="2023-09-14T08:00:00Z">
${head}
</head>
<body>
<article>
<h1>Two leaders meet at a rocket base</h1>
<p>Kim Jong Un met Vladimir Putin at the Vostochny Cosmodrome on Wednesday, far from Moscow.</p>
<p>Both spoke of Ukraine. Later that day Kim raised a glass to his host, and North Korea’s press told the nation.</p>
${body}
</article>
${script ? `<script>${script}</script>` : ''}
</body>
</html>`;
}

/** A page that names nothing the story knows. */
export const UNRELATED = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>How to grow leeks</title></head>
<body><article><h1>How to grow leeks</h1>
<p>Sow them in spring, in drills a finger deep, and thin the seedlings once they are as tall as a pencil.</p>
<p>Earth them up twice before autumn, and lift them with a fork when the first frost has sweetened them.</p>
</article></body>
</html>`;
