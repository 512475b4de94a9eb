import { fold } from '../text/fold';
import type { Line } from './lines';

const RANK =
  /([◎○●△▲☆★])\s?(?:は|:|…|=|印は)?\s?((?:副|共同)?(?:会長|議長|座長|委員長|部会長|本部長|主査)(?:代理|代行)?)/g;

/** What the marks at names of a list mean, where the list says so: （◎会長、○副会長）, ※◎は会長. */
export class Ranks {
  readonly #roles = new Map<string, string>();

  /** Reads a line as a legend of marks, if it is one. */
  learn({ fold: folded }: Line): void {
    if (folded.length > 80 || !/[◎○●△▲☆★]/.test(folded)) return;
    const found = [...folded.matchAll(RANK)];
    if (found.length < 2 && !/^\s*[(※]|\(/.test(folded)) return;
    for (const [, mark = '', role = ''] of found) this.#roles.set(mark, role);
  }

  /** Whether the list says what a mark means. */
  knows(mark: string): boolean {
    return this.#roles.has(fold(mark));
  }

  /** The role of the mark in which a text ends; null where it ends in none. */
  of(text: string): string | null {
    return this.#roles.get(fold(text).trim().slice(-1)) ?? null;
  }
}
