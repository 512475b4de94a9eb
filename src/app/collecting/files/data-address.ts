/** A drawing inside of the address of an image, where no script of it runs and nothing is asked for. */
export function dataAddress(svg: string): string {
  const bytes = new TextEncoder().encode(svg);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:image/svg+xml;base64,${btoa(binary)}`;
}
