import { isolate } from '#arabic/isolate.ts';
import { type EditionId, editionIds, isEdition, standardEdition } from '#messages/editions.ts';
import { translatorOf } from '#messages/translator.ts';
import { type TurnedAway, turnedAway } from '../http/turned-away.ts';
import { log } from '../log/log.ts';
import { ParameterError } from '../reads/parameters.ts';
import { problemAnswer } from './answer.ts';
import type { Problem } from './answers.ts';

/** For `t.markup`: names of parameters and values, isolated in whatever language the sentence is. */
const isolates = { bdi: (chunks: string) => isolate([chunks].flat().join('')) };

const statuses = { article: 404, route: 404, gone: 410 } as const;

/** What was asked for is not there: no such article, no such address, or an article that was withdrawn. */
export class NothingThere extends Error {
  readonly kind: keyof typeof statuses;
  readonly reason: string | undefined;

  /** @param reason why an article was withdrawn, as readers are told */
  constructor(kind: keyof typeof statuses, reason?: string) {
    super(`There is nothing there: ${kind}.`);
    this.kind = kind;
    this.reason = reason;
  }
}

/**
 * Runs what answers a request of the public API. What it throws becomes a problem in the reader's language: a
 * ParameterError is the caller's to mend, anything else is ours and is told without its text.
 */
export async function answered(request: Request, work: () => Promise<Response>): Promise<Response> {
  try {
    const turned = turnedAway(request.headers);
    return turned ? await turnedProblem(request, turned) : await work();
  } catch (error) {
    const isExpected = error instanceof ParameterError || error instanceof NothingThere;
    if (!isExpected)
      log('api').error({ err: error, path: new URL(request.url).pathname }, 'a request failed');
    return problemAnswer(await problemOf(error, languageOf(request)));
  }
}

/** What a request is told that is not worked on now, with the time after which it may come again. */
async function turnedProblem(request: Request, { status, seconds }: TurnedAway): Promise<Response> {
  const t = await translatorOf(languageOf(request));
  const kind = status === 429 ? 'tooMany' : 'busy';
  const problem = {
    type: `urn:warraq:problem:${status === 429 ? 'too-many-requests' : 'busy'}`,
    title: t(`problem.${kind}Title`),
    status,
    detail: t.markup(`problem.${kind}`, isolates),
  };
  return problemAnswer(problem, { 'retry-after': String(seconds) });
}

async function problemOf(error: unknown, edition: EditionId): Promise<Problem> {
  const t = await translatorOf(edition);
  if (error instanceof NothingThere) {
    const { kind, reason } = error;
    return {
      type: `urn:warraq:problem:${kind === 'gone' ? 'withdrawn-article' : `unknown-${kind}`}`,
      title: t(kind === 'gone' ? 'problem.goneTitle' : 'problem.unknownTitle'),
      status: statuses[kind],
      detail: t.markup(`problem.${kind}`, isolates),
      ...(reason && { reason }),
    };
  }
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
