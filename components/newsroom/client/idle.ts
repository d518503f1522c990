let begin: () => void;
let queue = new Promise<void>((resolve) => {
  begin = resolve;
});

/** The page is drawn and hears presses: from now on there may be idle moments. */
export function pageIsAtWork(): void {
  begin();
}

/** Fetches in an idle moment what is not wanted yet, one thing after the other. What fails is fetched when it is wanted. */
export function inIdleMoment(fetchIt: () => Promise<unknown>): void {
  queue = queue.then(idleMoment).then(fetchIt).then(nothing, nothing);
}

// Safari has no idle callbacks; a task of its own does as well.
function idleMoment(): Promise<void> {
  return new Promise((come) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => come());
    else setTimeout(come, 50);
  });
}

function nothing(): void {}
