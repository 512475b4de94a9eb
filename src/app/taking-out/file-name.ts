/** Characters of one part of a name: together the parts stay below what any file system takes. */
const LONGEST = 32;

/** `議事くらべ_だれがどれだけ話したか_専門家会議_9f3c….` without signs that a system refuses, and never hidden. */
export function fileName(parts: readonly string[], version: string): string {
  const safe = [...parts, version].map(safely).filter(Boolean);
  return safe.join('_');
}

function safely(part: string): string {
  const bare = part.replace(/[\p{Cc}\p{Cf}\p{Z}\\/:*?"<>|#%&{}$!'@+`=.,]+/gu, ' ').trim();
  return [...bare].slice(0, LONGEST).join('').trim().replaceAll(' ', '-');
}
