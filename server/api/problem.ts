import { isolate } from '#arabic/isolate.ts';
import { type EditionId, editionIds, isEdition, standardEdition } from '#messages/editions.ts';
import { translatorOf } from '#messages/translator.ts';
import { ParameterError } from '../reads/parameters.ts';
import { type Problem, problemAnswer } from './answer.ts';

/** For `t.markup`: names of parameters and values, isolated in whatever language the sentence is. */
const isolates = { bdi: (chunks: string) => isolate([chunks].flat().join('')) };

/**
 * Runs what answers a request of the public API. What it throws becomes a problem in the reader's language: a
 * ParameterError is the caller's to mend, anything else is ours and is told without its text.
 */
export async function answered(request: Request, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ParameterError)) console.error(`${new URL(request.url).pathname} failed:`, error);
    return problemAnswer(await problemOf(error, languageOf(request)));
  }
}

async function problemOf(error: unknown, edition: EditionId): Promise<Problem> {
  const t = await translatorOf(edition);
  if (!(error instanceof ParameterError)) {
    return {
      type: 'urn:warraq:problem:failed',
      title: t('problem.failedTitle'),
      status: 500,
      detail: t('problem.failed'),
    };
  }
  const { parameter, kind } = error;
  return {
    type: `urn:warraq:problem:${kind}-parameter`,
    title: t(`problem.${kind}Title`),
    status: kind === 'invalid' ? 400 : 404,
    detail: t.markup(`problem.${parameter}`, { ...isolates, editions: editionIds.join(', ') }),
    parameter,
  };
}

/** The edition that was asked for, else the first language that the caller accepts and we have. */
function languageOf(request: Request): EditionId {
  const asked = new URL(request.url).searchParams.get('locale') ?? '';
  if (isEdition(asked)) return asked;
  const accepted = (request.headers.get('accept-language') ?? '').split(',').map((one) => {
    const [tag = '', weight] = one.trim().split(/;\s*q=/);
    return {
      language: tag.slice(0, 2).toLowerCase(),
      weight: weight === undefined ? 1 : Number(weight) || 0,
    };
  });
  const best = accepted.sort((a, b) => b.weight - a.weight).find(({ language }) => isEdition(language));
  return best && isEdition(best.language) ? best.language : standardEdition;
}
