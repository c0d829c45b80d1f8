/** A delivery that was asked for makes no sense: a record is missing, or the URL has no token. */
export class CannotDeliver extends Error {}
