import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { missingPackages } from './browser';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly command: string;
  /** Reads the report that the command leaves; without one the step counts as one check. */
  readonly report?: { readonly file: string; readonly read: (json: unknown) => Tally };
}

const VITEST = 'test-results/unit.json';
const PLAYWRIGHT = 'test-results/e2e.json';

const STEPS: readonly Step[] = [
  { name: 'formatting', command: 'npm run --silent format:check' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'types', command: 'npm run --silent check' },
  {
    name: 'unit tests',
    command: `npm run --silent test:unit -- --reporter=default --reporter=json --outputFile=${VITEST}`,
    report: { file: VITEST, read: readVitest },
  },
  { name: 'build', command: 'npm run --silent build' },
  {
    name: 'browser tests',
    command: 'SITE=dist npm run --silent test:e2e',
    report: { file: PLAYWRIGHT, read: readPlaywright },
  },
];

/** Every check there is, one after the other; the last line says how many passed and failed. */
export function main(): number {
  const missing = missingPackages();
  if (missing.length > 0) {
    console.error(`The browser tests need ${missing.join(' and ')}. On Debian, as root:`);
    console.error(`  apt-get install -y --no-install-recommends ${missing.join(' ')}`);
    return 1;
  }
  const tallies = STEPS.map((step) => ({ step, ...run(step) }));
  const failures = tallies.filter(({ failed }) => failed > 0);
  console.log(failures.map(({ step, failed }) => `FAILED ${step.name}: ${failed}`).join('\n'));
  const sum = (part: 'passed' | 'failed') =>
    tallies.reduce((total, tally) => total + tally[part], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return failures.length > 0 ? 1 : 0;
}

function run({ name, command, report }: Step): Tally {
  console.log(`\n== ${name}`);
  if (report) rmSync(report.file, { force: true });
  const ok = spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
  if (!report) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const none = { passed: 0, failed: 0 };
  const tally = existsSync(report.file)
    ? report.read(JSON.parse(readFileSync(report.file, 'utf8')))
    : none;
  // A run that breaks off, or finds nothing to run, has failed even where no single test has.
  const broken = !ok || tally.passed === 0;
  return { passed: tally.passed, failed: broken ? Math.max(1, tally.failed) : tally.failed };
}

function readVitest(json: unknown): Tally {
  const { numPassedTests, numFailedTests } = json as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
}

function readPlaywright(json: unknown): Tally {
  const { stats = {} } = json as { stats?: Record<string, number> };
  return { passed: stats.expected ?? 0, failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0) };
}
