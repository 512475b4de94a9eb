// Runs the `main` of a TypeScript script on plain Node: node scripts/run.mjs scripts/compile.ts ARGS...
// `main(args)` answers with the exit code; nothing means 0.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [script, ...args] = process.argv.slice(2);
const { NODE_ENV } = process.env;
const { module } = await runnerImport(resolve(script), { configFile: false, logLevel: 'error' });
// The import sets it, and a build started by the script must not take it for the reader's wish.
if (NODE_ENV === undefined) delete process.env.NODE_ENV;
process.exitCode = (await module.main(args)) ?? 0;
