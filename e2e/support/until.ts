/** Asks again and again, some twenty times a second, until it is so; fails after `limit` milliseconds. */
export async function until(isSo: () => Promise<boolean>, limit: number): Promise<void> {
  const end = Date.now() + limit;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`It was not so within ${limit} ms.`);
    await new Promise((again) => setTimeout(again, 50));
  }
}
