import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Collection, compileSource, message, openLexicon, openSource, toRecord } from '../src/core';
import type { Compiled, Lexicon, Meeting } from '../src/core';

/** What the command touches outside itself. */
export interface ThemesEffects {
  /** Throws for a file that cannot be read. */
  readonly read: (path: string) => string;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

const EFFECTS: ThemesEffects = {
  read: (path) => readFileSync(path, 'utf8'),
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
};

const RULES = 'seeds/themes.json';

/**
 * Prints one JSON line per file with the themes of every paragraph, in the order of the minutes, by `seeds/themes.json`;
 * answers with the exit code. Themes without a hit are left out, paragraphs without a theme are not.
 */
export async function main(argv: string[], effects: ThemesEffects = EFFECTS): Promise<number> {
  if (argv.length === 0) {
    effects.complain('themes: no file given. Usage: npm run --silent themes -- FILE...');
    return 1;
  }
  const lexicon = attempt(RULES, effects, () => openLexicon(JSON.parse(effects.read(RULES))));
  if (!lexicon) return 1;
  const done = argv.map((path) => themesOfFile(path, lexicon, effects));
  return done.every(Boolean) ? 0 : 1;
}

function themesOfFile(path: string, lexicon: Lexicon, effects: ThemesEffects): boolean {
  const raw = attempt(path, effects, () => effects.read(path));
  if (raw === null) return false;
  const { meeting, diagnostics } = compileSource(openSource(basename(path), raw));
  if (meeting) effects.print(JSON.stringify(toLine(meeting, lexicon)));
  else effects.complain(`themes: ${path}: ${reasons(diagnostics)}`);
  return meeting !== null;
}

function reasons(diagnostics: Compiled['diagnostics']): string {
  return diagnostics.map((found) => message(found, 'en')).join(' ');
}

/** What `make` makes; null where it throws, and the reason is told. */
function attempt<T>(path: string, { complain }: ThemesEffects, make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    complain(`themes: cannot read ${path} (${reason}). Check the path and that it is a text file.`);
    return null;
  }
}

function toLine(meeting: Meeting, lexicon: Lexicon): object {
  const { source, minutes, id } = meeting;
  const readings = new Collection([meeting], lexicon).readings(id);
  return {
    file: source.file,
    paragraphs: toRecord(source, minutes).paragraphs.map(({ line }, at) => {
      const counts = lexicon.themes.map((theme) => {
        return [theme.id, readings[at]?.themeHits(theme).length ?? 0] as const;
      });
      return { line, themes: Object.fromEntries(counts.filter(([, hits]) => hits > 0)) };
    }),
  };
}
