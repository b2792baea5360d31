import { t } from '../../i18n/translate.ts';
import type { FileProblem } from '../../settings/file/import.ts';
import { problemWords } from './problem-words.ts';

/** More than anyone would fix before trying again. */
const MOST = 12;

/** Why a file was not imported: what is wrong, where, and how to mend it. */
export function ProblemList({
  name,
  problems,
}: {
  name: string;
  problems: readonly FileProblem[];
}) {
  return (
    <div class="problems" role="alert">
      <p>{t('options.file.not-imported', { name })}</p>
      <ul>
        {problems.slice(0, MOST).map((problem) => {
          const words = problemWords(problem);
          return <li key={words}>{words}</li>;
        })}
      </ul>
    </div>
  );
}
