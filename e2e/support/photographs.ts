import sharp from 'sharp';

export interface BroughtFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A photograph that no other run has brought: its noise is new each time. */
export async function newPhotograph(name: string, width = 900, height = 600): Promise<BroughtFile> {
  const noise = sharp({
    create: {
      ...{ width, height, channels: 3, background: '#777' },
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  });
  return { name, mimeType: 'image/jpeg', buffer: await noise.jpeg().toBuffer() };
}
