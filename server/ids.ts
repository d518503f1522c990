/** Milliseconds of 2020-01-01: what ids count from, so that eight digits in base 36 last until 2109. */
const epoch = Date.UTC(2020, 0, 1);
const saltSize = 36 ** 3;

let lastTime = 0;
let salt = 0;

/**
 * A new id: eleven lower-case letters and digits, sortable by the time they were made: eight for the millisecond and
 * three that start anywhere and count on within it, so that no process makes the same twice and two processes hardly
 * ever do (a primary key refuses that case).
 */
export function newId(now: number = Date.now()): string {
  if (now > lastTime) {
    lastTime = now;
    salt = Math.floor(Math.random() * (saltSize / 2));
  } else if (++salt >= saltSize) {
    lastTime += 1;
    salt = 0;
  }
  return (lastTime - epoch).toString(36).padStart(8, '0') + salt.toString(36).padStart(3, '0');
}
