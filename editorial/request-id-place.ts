/** Where the id of a request will stand on the page that says that something went wrong: it is drawn while all is well. */
export const requestIdPlace = '‹request-id›';
