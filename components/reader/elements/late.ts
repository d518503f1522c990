// Safari has no idle callbacks; a task of its own does as well.
const whenIdle = window.requestIdleCallback ?? ((callback: () => void) => setTimeout(callback, 50));

/**
 * Once the page has loaded, lays out what the first paint passed over, one part in each idle moment: the page has its
 * true height before anyone scrolls far, and no part makes the reader wait.
 */
export function drawLateParts(): void {
  const parts = [...document.querySelectorAll('.late')];
  const drawNext = () => {
    parts.shift()?.classList.remove('late');
    if (parts.length > 0) whenIdle(drawNext);
  };
  if (document.readyState === 'complete') whenIdle(drawNext);
  else addEventListener('load', () => whenIdle(drawNext), { once: true });
}
