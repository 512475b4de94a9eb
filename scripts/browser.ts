import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { CHROMIUM } from './chromium';

const NEEDED = [
  { package: 'chromium', file: String(CHROMIUM.executablePath) },
  { package: 'fonts-noto-cjk', file: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc' },
];

/** Installs Chromium and a Japanese font through apt where they are missing. Answers with what is missing still. */
export function missingPackages(): readonly string[] {
  const wanted = missing();
  const become = asRoot();
  if (wanted.length === 0 || !become) return wanted;
  console.log(`Installing ${wanted.join(' and ')} through apt …`);
  const apt = (...args: string[]) => {
    const [command = 'apt-get', ...rest] = [...become, 'apt-get', '-y', '-q', ...args];
    spawnSync(command, rest, { stdio: 'inherit' });
  };
  apt('update');
  apt('install', '--no-install-recommends', ...wanted);
  return missing();
}

function missing(): readonly string[] {
  return NEEDED.filter(({ file }) => !existsSync(file)).map((needed) => needed.package);
}

/** What to put before a command to run it as root; null where we may not. */
function asRoot(): readonly string[] | null {
  if (spawnSync('apt-get', ['--version']).status !== 0) return null;
  if (userInfo().uid === 0) return ['env', 'DEBIAN_FRONTEND=noninteractive'];
  const sudo = spawnSync('sudo', ['-n', 'true']).status === 0;
  return sudo ? ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive'] : null;
}
