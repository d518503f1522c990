/** What better-auth answered: its body, or the code of what was wrong. */
export type AuthAnswer<T> = { ok: true; value: T } | ({ ok: false } & AuthRefusal);

export interface AuthRefusal {
  status: number;
  code: string;
  /** How long a lock still holds. */
  seconds?: number;
}

/** Asks an address under /api/auth. No answer at all has the status 0. */
export async function askAuth<T>(path: string, body?: object): Promise<AuthAnswer<T>> {
  try {
    const answer = await fetch(
      `/api/auth/${path}`,
      body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
    );
    const said = await answer.json().catch(() => ({}));
    return answer.ok
      ? { ok: true, value: said as T }
      : { ok: false, status: answer.status, code: '', ...said };
  } catch {
    return { ok: false, status: 0, code: '' };
  }
}
