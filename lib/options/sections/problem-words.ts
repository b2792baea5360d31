import { t } from '../../i18n/translate.ts';
import type { FileFault } from '../../settings/file/file-schema.ts';
import type { FileProblem } from '../../settings/file/import.ts';
import { CHOICES, DELAYS } from '../../settings/keys/preferences.ts';

/** What is wrong with a file, where, and how to mend it, in one sentence. */
export function problemWords(problem: FileProblem): string {
  switch (problem.kind) {
    case 'no-json':
      return problem.at
        ? t('options.problem.no-json-at', problem.at)
        : t('options.problem.no-json');
    case 'other-file':
      return t('options.problem.other-file');
    case 'newer':
      return t('options.problem.newer');
    case 'fault':
      return faultWords(problem.fault, placeWords(problem.path));
  }
}

function faultWords(fault: FileFault, where: string): string {
  switch (fault) {
    case 'density':
    case 'style':
    case 'theme':
      return t('options.problem.choice', { where, choices: CHOICES[fault].join(', ') });
    case 'openAfter':
    case 'closeAfter':
      // As the file must have them: without the separators that a language gives to thousands.
      return t('options.problem.delay', {
        where,
        least: `${DELAYS[fault].least}`,
        most: `${DELAYS[fault].most}`,
      });
    default:
      return t(`options.problem.${fault}`, { where });
  }
}

/** A place in the file as a reader counts: `sites › 3 › switch`. */
function placeWords(path: readonly (string | number)[]): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join(' › ');
}
