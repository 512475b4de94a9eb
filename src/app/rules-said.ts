import { lexiconVersion, type Lexicon } from '../core';
import { common } from './i18n/common';
import type { View } from './state/view.svelte';

/** Which rules the themes are found by, in words. */
export function rulesSaid(lexicon: Lexicon, { language, rules }: View): string {
  return common[language].rulesVersion(lexiconVersion(lexicon), rules === '');
}
