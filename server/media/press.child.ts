import { setPriority } from 'node:os';
import sharp from 'sharp';
import { cutFrame } from './cut-frame.ts';
import { inspectPicture, makeSizes } from './inspect.ts';
import { PictureRefused } from './picture-refused.ts';
import type { Answer, Job } from './press.ts';

// Readers come first: this process has what they leave, and one thread of it.
setPriority(Number(process.argv[2]));
sharp.concurrency(1);
sharp.cache(false);
// The library brings decoders for formats that nobody should be able to make us open.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpeg',
    'VipsForeignLoadPng',
    'VipsForeignLoadWebp',
    'VipsForeignLoadHeif',
    'VipsForeignLoadNsgif',
  ],
});

async function carriedOut(job: Job): Promise<Answer> {
  try {
    switch (job.kind) {
      case 'inspect':
        return { kind: 'inspected', found: await inspectPicture(job.path, job.name) };
      case 'make':
        return { kind: 'made', widths: await makeSizes(job.name) };
      case 'frame':
        await cutFrame(job);
        return { kind: 'framed' };
    }
  } catch (error) {
    if (error instanceof PictureRefused) return { kind: 'refused', refusal: error.refusal };
    const { message, code } = error as NodeJS.ErrnoException;
    return { kind: 'failed', message, code };
  }
}

process.on('message', async (job: Job) => process.send?.(await carriedOut(job)));
process.on('disconnect', () => process.exit());
