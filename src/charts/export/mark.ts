/** An element of a drawing; undefined attributes are left out. */
export interface Mark {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children?: readonly (Mark | string)[];
}

/** The drawing as XML. */
export function markup({ name, attributes, children = [] }: Mark): string {
  const head = Object.entries(attributes)
    .filter((pair): pair is [string, string | number] => pair[1] !== undefined)
    .map(
      ([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? rounded(value) : value)}"`,
    )
    .join('');
  if (children.length === 0) return `<${name}${head}/>`;
  const inner = children.map((child) =>
    typeof child === 'string' ? escaped(child) : markup(child),
  );
  return `<${name}${head}>${inner.join('')}</${name}>`;
}

/** Two decimals; a hundredth of a px is not seen. */
function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Control characters that XML 1.0 does not know, and halves of a surrogate pair. */
const UNKNOWN = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu;

function escaped(text: string): string {
  return text.replace(UNKNOWN, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
