import type {
	IDataObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';

import { answerFailure, connectionFailure, errorCode } from '../../kernel/request/errors';
import { apiHostProblem, baseUrl } from './hosts';
import { keyScrubber } from '../../kernel/request/secrets';
import { isEmpty, isObject } from '../../kernel/definition/values';

const TIMEOUT_MS = 30_000;

/**
 * Tests a credential by reading the lead categories, which costs nothing and every plan can read.
 * Says in words what is wrong.
 */
export async function smartleadApiTest(
	this: ICredentialTestFunctions,
	{ data }: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	const apiKey = String(data?.apiKey ?? '').trim();
	const apiHost = String(data?.apiHost ?? '').trim();
	if (apiKey === '')
		return failed("'API Key' is empty. Copy it from Smartlead: Settings, API Keys.");
	if (/\s/.test(apiKey)) {
		return failed("'API Key' has a space or line break inside. Copy the key alone, in one piece.");
	}
	const problem = apiHostProblem(apiHost);
	if (problem) return failed(problem);

	const scrub = keyScrubber(apiKey);
	// n8n gives a credential test this helper alone, which its linter deprecates for nodes.
	const { helpers } = this;
	try {
		const { statusCode, body } = (await helpers.request({
			uri: `${baseUrl('server', apiHost)}/leads/fetch-categories`,
			qs: { api_key: apiKey },
			json: true,
			simple: false,
			resolveWithFullResponse: true,
			followRedirect: false,
			timeout: TIMEOUT_MS,
		})) as { statusCode: number; body: IDataObject | IDataObject[] };
		if (statusCode === 200 && Array.isArray(body) && body.every(isCategory)) {
			return { status: 'OK', message: 'The API key works' };
		}
		if (statusCode === 401) return failed(`Smartlead does not know this API key. ${COPY_AGAIN}`);
		if (statusCode === 200) return failed(`The answer is not one of Smartlead. ${CHECK_HOST}`);
		const { message, description } = answerFailure(statusCode, body, 'read');
		return failed(scrub(sentences(message, description)));
	} catch (error) {
		const { message, description } = connectionFailure(errorCode(error), 'read');
		return failed(scrub(sentences(message, description)));
	}
}

function isCategory(row: unknown): boolean {
	return isObject(row) && !isEmpty(row.id);
}

const COPY_AGAIN = 'Copy it again from Smartlead: Settings, API Keys.';
const CHECK_HOST = "Check 'API Host', which is empty for Smartlead itself.";

function sentences(...texts: string[]): string {
	return texts.map((text) => text.replace(/[^.]$/, '$&.')).join(' ');
}

function failed(message: string): INodeCredentialTestResult {
	return { status: 'Error', message };
}
