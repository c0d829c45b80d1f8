import type { INode } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { FieldError } from '../definition/fieldError';
import type { HookService } from './hookService';
import type { Failure } from './removal';
import type { PendingRemoval } from './staticState';

/**
 * Does something for n8n, which shows nothing of an error here but its message: so the next step
 * becomes a part of it.
 *
 * @throws NodeOperationError
 */
export async function inOneMessage<T>(node: INode, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		const { message, description } = error as Error & { description?: string };
		const fix = error instanceof FieldError ? error.fix : description;
		const text = [message, fix].filter(Boolean).join('. ').replace(/\.\. /g, '. ');
		const nodeError = new NodeOperationError(node, text);
		// The constructor replaces texts that contain a code it knows, such as ECONNRESET, by its own.
		nodeError.message = text;
		throw nodeError;
	}
}

/** What to tell of webhooks that could not be removed. */
export function notRemoved(service: HookService, failures: Failure[]): FieldError {
	const places = failures.map(({ place }) => service.inWords(place));
	return new FieldError(
		`This node may have left a webhook in ${service.name} (${places.join(', ')}): ${failures[0].error.message}`,
		`To remove it, publish and unpublish the workflow again, or delete it in ${service.name} ${service.whereToRemove}.`,
	);
}

/** What to tell of webhooks that the present key does not see. */
export function madeWithAnotherKey(service: HookService, unseen: PendingRemoval[]): FieldError {
	const word = service.keyWord;
	const hooks = unseen.map(({ id, place }) =>
		id === undefined ? service.inWords(place) : `webhook ${id} (${service.inWords(place)})`,
	);
	return new FieldError(
		`This node created webhooks with another API ${word}, and the ${word} that is in the credential now can't find them. They may be left in ${service.name}: ${hooks.join(', ')}. Their events no longer start the workflow`,
		`To remove them, enter the earlier ${word} in the credential, then publish and unpublish the workflow; or delete them in the ${service.name} account of that ${word}, ${service.whereToRemove}.`,
	);
}
