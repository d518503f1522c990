import { answered, NothingThere } from '#server/api/problem.ts';

export { OPTIONS } from '#server/api/answer.ts';

/** An address that the API does not have. */
export function GET(request: Request): Promise<Response> {
  return answered(request, async () => {
    throw new NothingThere('route');
  });
}
