/** Which address a request came from, as this machine saw it; what others send under this name is written over. */
export const clientHeader = 'x-warraq-client';
