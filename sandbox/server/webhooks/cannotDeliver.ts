/** A delivery that was asked for makes no sense: a record is missing, for instance. */
export class CannotDeliver extends Error {}
