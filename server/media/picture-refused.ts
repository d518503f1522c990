import { type Refusal, refuse } from '#editorial/refusal.ts';

/** A file that is no picture, or one that we do not open. Its message is for the command line; people read the refusal. */
export class PictureRefused extends Error {
  readonly refusal: Refusal;

  constructor(code: Refusal['code'], message: string, values: NonNullable<Refusal['values']> = {}) {
    super(message);
    this.refusal = refuse(code, { field: 'file', values }).refusal;
  }
}
