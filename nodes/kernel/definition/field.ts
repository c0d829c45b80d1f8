import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';

/** What a field means beyond its n8n type. */
export type FieldRole =
	/** IDs that are whole numbers. */
	| 'id'
	/** IDs that are whole numbers or texts such as `test_001`. */
	| 'textId'
	/** One email address. */
	| 'email'
	/** Email addresses; what is not sent as a list is sent as a text with commas between them. */
	| 'emails'
	/** A collection of changes, of which there has to be at least one. */
	| 'changes'
	/** A switch that keeps the secrets of an answer, which are dropped without it. */
	| 'reveal'
	/** A switch without which nothing is sent, since the operation costs money or cannot be undone. */
	| 'guard';

/** A field of a form: an ordinary n8n property, and what is not to be read out of its name. */
export interface Field extends Omit<INodeProperties, 'options'> {
	role?: FieldRole;
	/**
	 * What the service's `resolve` puts in the place of a value that is no ID, such as an email
	 * address, or what it needs to find that.
	 */
	lookup?: string;
	options?: Array<INodePropertyOptions | Field | FieldGroup>;
}

/** A group of a fixed collection. */
export interface FieldGroup extends Omit<INodePropertyCollection, 'values'> {
	values: Field[];
}
