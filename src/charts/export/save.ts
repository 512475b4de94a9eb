/** How long a browser may take to begin writing a file, in ms. */
const PATIENCE = 60_000;

/** Hands the file to the browser, which saves it under this name. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}
