/** The newsroom's pages, in every edition: they have the framework's scripts, which ask for more than pages. */
const pages = /^\/(?:[a-z]{2,3}\/)?admin(?:[/?]|$)/;

/** And what else is answered to one person, or to this machine. */
const interfaces = /^\/api\/(?:auth|newsroom|internal)(?:[/?]|$)/;

export function isNewsroomsPage(target: string): boolean {
  return pages.test(target);
}

/** What is shared by nobody, whatever it says. */
export function isNewsrooms(target: string): boolean {
  return pages.test(target) || interfaces.test(target);
}
