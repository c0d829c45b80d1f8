import type { OperationDefinition } from '../../../kernel/definition/operation';
import { spamTestId } from './spamTest';

export const stopAutomatedTest: OperationDefinition = {
	name: 'Stop Automated Test',
	value: 'stopAutomatedTest',
	action: 'Stop an automated placement test',
	description:
		'End the runs of a recurring placement test; its results stay, and no operation starts it again',
	endpoint: 'PUT /spam-test/{spamTestId}/stop',
	effects: 'write',
	fields: [spamTestId],
};
