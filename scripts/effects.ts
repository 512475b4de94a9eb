import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a script does to the world, handed in so that tests see it. */
export interface Effects {
  /** Names of the files of a folder, sorted; null where there is no such folder. */
  readonly list: (dir: string) => readonly string[] | null;
  readonly read: (path: string) => Uint8Array;
  readonly write: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
  readonly print: (line: string) => void;
}

export const DISK: Effects = {
  list: (dir) => (existsSync(dir) ? readdirSync(dir).sort() : null),
  read: (path) => readFileSync(path),
  write: (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  },
  remove: (path) => {
    rmSync(path);
  },
  print: (line) => {
    process.stdout.write(`${line}\n`);
  },
};
