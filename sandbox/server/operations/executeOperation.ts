import type { CatalogueOperation } from '../../../catalogue';
import { emptyAnswer, fileAnswer, jsonAnswer, textAnswer, type Answer } from '../http/answer';
import type { ServiceContext } from '../serviceContext';
import type { RequestParts } from '../validation/validateRequest';
import { ApiError } from './apiError';
import { FileResult } from './fileResult';
import { plantSecrets } from './plantSecrets';

/**
 * Runs the handler of an operation, or answers its catalogue example.
 * @param filesUrl what links to files of the service begin with
 */
export async function executeOperation(
	operation: CatalogueOperation,
	parts: RequestParts,
	{ service, state, deliverer, clock, autoDeliver, plantsSecrets }: ServiceContext,
	filesUrl: string,
): Promise<Answer> {
	const handler = service.handlers[operation.id] ?? (() => operation.response.shape);
	const changesOf =
		autoDeliver && operation.effects !== 'read' ? service.webhooks.watch(state) : null;
	const planted = (body: unknown) => (plantsSecrets ? plantSecrets(body, service.secrets) : body);
	const run = async () => {
		const result = await handler({
			...parts,
			state,
			now: new Date(clock.now()),
			filesUrl,
			deliverer,
		});
		if (changesOf) {
			deliverer.announce(state, changesOf({ operation: operation.id, parts, result }));
		}
		return answerOf(operation, result instanceof FileResult ? result : planted(result));
	};
	return await run().catch(async (error: unknown) => {
		if (!(error instanceof ApiError)) return await Promise.reject(error);
		return jsonAnswer(error.status, planted(error.body));
	});
}

function answerOf({ response, successStatus = 200 }: CatalogueOperation, result: unknown): Answer {
	if (result === undefined) return emptyAnswer(successStatus);
	if (result instanceof FileResult) return fileAnswer(successStatus, result);
	if (typeof result !== 'string') return jsonAnswer(successStatus, result);
	// Some entries say "text/plain or JSON", as sources differ; text is what was seen live.
	const contentType = response.contentType ?? 'text/plain';
	return textAnswer(successStatus, result, contentType.split(' or ')[0]);
}
