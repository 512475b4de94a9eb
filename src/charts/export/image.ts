/** Pixels per px of the picture: sharp on paper. */
const SHARPNESS = 2;

/** What every browser still draws, in pixels per side and in all. */
const LONGEST = 16_000;
const LARGEST = 64_000_000;

/** How many pixels a px gets, so that the whole of a large picture is still drawn. */
export function sharpness(width: number, height: number): number {
  const room = Math.min(LONGEST / Math.max(width, height), Math.sqrt(LARGEST / (width * height)));
  return Math.min(SHARPNESS, room);
}

/** The picture in pixels, as a PNG file. */
export async function pngOf(svg: string, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const scale = sharpness(width, height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await blobOf(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture is too large for this browser.'));
    }, 'image/png'),
  );
}
