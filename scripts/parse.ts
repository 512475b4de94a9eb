import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { locator, message, openSource, readMinutes, toRecord, type Source } from '../src/core';

/** What the command touches outside itself. */
export interface ParseEffects {
  readonly read: (path: string) => string;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

const EFFECTS: ParseEffects = {
  read: (path) => readFileSync(path, 'utf8'),
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
};

/** Prints one JSON line per file with its minutes and diagnostics; answers with the exit code. */
export async function main(argv: string[], effects: ParseEffects = EFFECTS): Promise<number> {
  if (argv.length === 0) {
    effects.complain('parse: no file given. Usage: npm run --silent parse -- FILE...');
    return 1;
  }
  const done = argv.map((path) => parseFile(path, effects));
  return done.every(Boolean) ? 0 : 1;
}

function parseFile(path: string, { read, print, complain }: ParseEffects): boolean {
  let raw: string;
  try {
    raw = read(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    complain(`parse: cannot read ${path} (${reason}). Check the path and that it is a text file.`);
    return false;
  }
  print(JSON.stringify(toLine(openSource(basename(path), raw))));
  return true;
}

function toLine(source: Source): object {
  const { minutes, diagnostics } = readMinutes(source);
  const point = locator(source.text);
  return {
    file: source.file,
    minutes: minutes && toRecord(source, minutes),
    diagnostics: diagnostics.map((found) => ({
      code: found.code,
      severity: found.severity,
      message: message(found, 'ja'),
      ...point(found.span.from),
    })),
  };
}
