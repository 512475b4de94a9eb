// 「…の施行等に関する有識者会議」 is known as 有識者会議
const ABOUT = /^.*(?:に関する|のための|についての)(?=.)/;

// サイバーセキュリティ推進専門家会議 → 推進専門家会議
const KATAKANA = /^.*[\p{sc=Katakana}ー](?=\p{sc=Han}.{3})/u;

/** A short form of a council's name: what follows its subject. The name itself where nothing can be taken off. */
export function shortName(body: string): string {
  const about = body.replace(ABOUT, '');
  if (about !== body) return about;
  const rest = body.replace(KATAKANA, '');
  return /[\p{sc=Katakana}ー]/u.test(rest) ? body : rest;
}

/** Short form per name, unique among the names given: where two shorten to the same both stay whole. */
export function shortNames(bodies: readonly string[]): ReadonlyMap<string, string> {
  const distinct = [...new Set(bodies)];
  const shorts = distinct.map(shortName);
  return new Map(
    distinct.map((body, index) => {
      const short = shorts[index] ?? body;
      const alone = shorts.filter((other) => other === short).length === 1;
      return [body, alone ? short : body];
    }),
  );
}
