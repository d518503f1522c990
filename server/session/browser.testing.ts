import { answerAuth } from './door.ts';

const origin = 'http://localhost:3000';

/** What a test knows of a browser: it keeps cookies, and says where it comes from. */
export class TestBrowser {
  readonly cookies = new Map<string, string>();
  /** The network address that the server sees. */
  address: string;

  constructor(address = '203.0.113.7') {
    this.address = address;
  }

  headers(): Headers {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return new Headers({
      origin,
      host: 'localhost:3000',
      'content-type': 'application/json',
      'x-warraq-client': this.address,
      'user-agent': 'test',
      cookie,
    });
  }

  request(path: string, method: string, body?: unknown): Request {
    return new Request(origin + path, {
      method,
      headers: this.headers(),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** Posts to an address under /api/auth and keeps the cookies of the answer. */
  async post(path: string, body: unknown = {}) {
    const answer = await answerAuth(this.request(`/api/auth${path}`, 'POST', body));
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      if (/max-age=0/i.test(cookie)) this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const text = await answer.text();
    return {
      status: answer.status,
      body: text ? JSON.parse(text) : null,
      cookies: answer.headers.getSetCookie(),
    };
  }

  signIn(email: string, password: string) {
    return this.post('/sign-in/email', { email, password });
  }
}
