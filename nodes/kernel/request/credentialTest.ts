import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';

import { apiKeyProblem } from '../definition/apiKey';
import type { Service } from '../definition/service';
import { apiHostOf, apiHostProblem } from './account';
import { answerFailure, connectionFailure, errorCode } from './errors';
import { keyScrubber } from './secrets';

const TIMEOUT_MS = 30_000;

/** Makes the test of a service's credential, which sends its probe and says in words what is wrong. */
export function credentialTest(service: Service) {
	return async function (
		this: ICredentialTestFunctions,
		{ data }: ICredentialsDecrypted,
	): Promise<INodeCredentialTestResult> {
		const credential = data ?? {};
		const problem =
			apiKeyProblem(service.secret(credential), service) ??
			apiHostProblem(apiHostOf(credential), service);
		const { status, message } = problem
			? failed(problem)
			: await probe(this.helpers, service, credential);
		return {
			status,
			message: keyScrubber(service.secret(credential), service.secretPatterns)(message),
		};
	};
}

async function probe(
	// n8n gives a credential test this helper alone, which its linter deprecates for nodes.
	helpers: ICredentialTestFunctions['helpers'],
	service: Service,
	credential: ICredentialDataDecryptedObject,
): Promise<INodeCredentialTestResult> {
	const { name, keyPage, baseUrl } = service;
	const { host, path, authentication, isRight, problemIn } = service.probe;
	const route = typeof path === 'string' ? path : path(credential);
	try {
		const answer = helpers.request({
			uri: `${baseUrl(host, apiHostOf(credential))}${route}`,
			...authentication(credential),
			json: true,
			simple: false,
			resolveWithFullResponse: true,
			followRedirect: false,
			timeout: TIMEOUT_MS,
		}) as Promise<{ statusCode: number; body: unknown }>;
		const { statusCode, body } = await Promise.race([answer, deadline()]);
		if (statusCode === 200 && isRight(body)) {
			const problem = problemIn?.(body, credential) ?? service.credentialProblem?.(credential);
			return problem ? failed(problem) : { status: 'OK', message: 'The API key works' };
		}
		if (statusCode === 401) {
			return failed(`${name} does not know this API key. Copy it again from ${name}: ${keyPage}.`);
		}
		if (statusCode === 200) {
			return failed(
				`The answer is not one of ${name}. Check 'API Host', which is empty for ${name} itself.`,
			);
		}
		const { message, description } = answerFailure(service, statusCode, body, 'read');
		return failed(sentences(message, description));
	} catch (error) {
		const { message, description } = connectionFailure(service, errorCode(error), 'read');
		return failed(sentences(message, description));
	}
}

/** Rejects when the time is up. n8n's own limit is one of silence: a body that drips would never end. */
async function deadline(): Promise<never> {
	return await new Promise((_, reject) => {
		AbortSignal.timeout(TIMEOUT_MS).addEventListener('abort', () => {
			reject(Object.assign(new Error('No answer in time'), { code: 'ETIMEDOUT' }));
		});
	});
}

function sentences(...texts: string[]): string {
	return texts.map((text) => text.replace(/[^.]$/, '$&.')).join(' ');
}

function failed(message: string): INodeCredentialTestResult {
	return { status: 'Error', message };
}
