import type { CatalogueOperation } from '../../../catalogue';
import { handlers } from '../../smartlead/operations';
import { ApiError } from '../../smartlead/operations/handler';
import type { RequestParts } from '../validation/validateRequest';
import { changesSince, snapshot } from '../../smartlead/webhooks/stateChanges';
import { emptyAnswer, jsonAnswer, textAnswer, type Answer } from '../http/answer';
import { plantSecrets } from './plantSecrets';
import type { SandboxContext } from '../http/sandboxContext';

/** Runs the handler of an operation, or answers its catalogue example. */
export async function executeOperation(
	operation: CatalogueOperation,
	parts: RequestParts,
	{ state, deliverer, autoDeliver, withPlantedSecrets }: SandboxContext,
): Promise<Answer> {
	const handler = handlers[operation.id] ?? (() => operation.response.shape);
	const before = autoDeliver && operation.effects !== 'read' ? snapshot(state) : null;
	const run = async () => {
		const result = await handler({ ...parts, state, now: new Date(), deliverer });
		if (before) {
			const executed = { operation: operation.id, parts, result };
			deliverer.announce(state, changesSince(before, state, executed));
		}
		return answerOf(operation, withPlantedSecrets ? plantSecrets(result) : result);
	};
	return await run().catch(async (error: unknown) => {
		if (!(error instanceof ApiError)) return await Promise.reject(error);
		const { status, body } = error;
		return jsonAnswer(status, withPlantedSecrets ? plantSecrets(body) : body);
	});
}

function answerOf(operation: CatalogueOperation, result: unknown): Answer {
	if (result === undefined) return emptyAnswer();
	if (typeof result !== 'string') return jsonAnswer(200, result);
	// Some entries say "text/plain or JSON", as sources differ; text is what was seen live.
	const contentType = operation.response.contentType ?? 'text/plain';
	return textAnswer(200, result, contentType.split(' or ')[0]);
}
