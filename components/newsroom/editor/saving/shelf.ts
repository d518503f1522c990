import type { ArticleContent } from '#editorial/article.ts';

/** A text that this browser keeps because the server may not have it. */
export interface ShelvedText {
  /** Of one page that is or was open; each writes its own. */
  key: string;
  /** Of the article and the person: nobody is offered what another person typed on this machine. */
  owner: string;
  /** `set-aside`: it lost against another text, and was kept in case it is missed. */
  kind: 'unsaved' | 'set-aside';
  /** The version on the server that it goes on from. */
  version: number;
  at: number;
  content: ArticleContent;
}

const name = 'warraq-texts';
const store = 'texts';

let opened: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(store, { keyPath: 'key' }).createIndex('owner', 'owner');
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
}

/** Writes a text down. It is on its way to the disk when this returns, so that a page may go away right after. */
export async function shelve(text: ShelvedText): Promise<void> {
  await change((texts) => texts.put(text));
}

export async function unshelve(key: string): Promise<void> {
  await change((texts) => texts.delete(key));
}

/** All texts of an owner, the newest first. */
export async function shelvedOf(owner: string): Promise<ShelvedText[]> {
  const transaction = (await database()).transaction(store, 'readonly');
  const texts = await answerOf<ShelvedText[]>(transaction.objectStore(store).index('owner').getAll(owner));
  return texts.sort((a, b) => b.at - a.at);
}

async function change(work: (texts: IDBObjectStore) => IDBRequest): Promise<void> {
  const transaction = (await database()).transaction(store, 'readwrite');
  const request = work(transaction.objectStore(store));
  transaction.commit();
  await answerOf(request);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
