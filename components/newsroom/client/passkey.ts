import { type AuthAnswer, askAuth } from './auth.ts';

/** Nobody is told by the browser why a passkey was not given, and so neither are we. */
const notGiven = { ok: false, status: 0, code: 'NOT_GIVEN' } as const;

/** Lets the person choose a passkey and signs in with it. The device asks who holds it: that is the second factor. */
export async function signInByPasskey(): Promise<AuthAnswer<unknown>> {
  const options = await askAuth<PublicKeyCredentialRequestOptionsJSON>(
    'passkey/generate-authenticate-options',
  );
  if (!options.ok) return options;
  const publicKey = await given(() =>
    PublicKeyCredential.parseRequestOptionsFromJSON({ ...options.value, userVerification: 'required' }),
  );
  const credential = publicKey && (await given(() => navigator.credentials.get({ publicKey })));
  return credential ? askAuth('passkey/verify-authentication', { response: jsonOf(credential) }) : notGiven;
}

/** Makes a passkey on a device of whoever is signed in. */
export async function addPasskey(name: string): Promise<AuthAnswer<unknown>> {
  const options = await askAuth<PublicKeyCredentialCreationOptionsJSON>('passkey/generate-register-options');
  if (!options.ok) return options;
  const publicKey = await given(() => PublicKeyCredential.parseCreationOptionsFromJSON(options.value));
  const credential = publicKey && (await given(() => navigator.credentials.create({ publicKey })));
  return credential
    ? askAuth('passkey/verify-registration', { response: jsonOf(credential), name })
    : notGiven;
}

function jsonOf(credential: Credential): object {
  return (credential as PublicKeyCredential).toJSON();
}

async function given<T>(ask: () => T | Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch {
    return null;
  }
}
