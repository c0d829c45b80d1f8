import { loadCatalogue } from '../../../../catalogue';
import type { DeliveryTest } from '../../state/deliveryTests';
import type { OperationHandler, OperationHandlers, OperationRequest } from '../handler';
import { page, type PageQuery } from '../page';
import { requireTest } from './require';
import type { TestPath } from './tests';

const REPORT_PATH = '/spam-test/report/{spamTestId}/';

/** Every report on a test: the example of the catalogue, with the id of the test where it has one. */
function reportsOnTests(): OperationHandlers {
	const operations = loadCatalogue('smartlead').filter(({ path }) => path.startsWith(REPORT_PATH));
	return Object.fromEntries(
		operations.map(({ id, response }): [string, OperationHandler] => [
			id,
			({ params, state }: OperationRequest<TestPath>) =>
				about(requireTest(state, params.spamTestId), response.shape),
		]),
	);
}

function about(test: DeliveryTest, example: unknown): unknown {
	if (Array.isArray(example)) return example.map((row) => about(test, row));
	if (typeof example !== 'object' || example === null) return example;
	return {
		...example,
		...('spam_test_id' in example ? { spam_test_id: test.id } : {}),
		...('spamTest' in example ? { spamTest: test.id } : {}),
	};
}

/** The same counts for each mailbox. */
function getMailboxesSummary({
	query,
	state,
}: OperationRequest<unknown, Partial<PageQuery>>): object[] {
	const { offset = 0, limit = Infinity } = query;
	return page([...state.mailboxes.values()], { offset, limit }).map((mailbox, index) => ({
		id: offset + index + 1,
		from_email: mailbox.from_email,
		esp: mailbox.type === 'OUTLOOK' ? 'Outlook' : 'Gmail',
		total_email_count: 20,
		inbox_count: 18,
		tab_count: 1,
		spam_count: 1,
		failed_count: 0,
		placement_score: 90,
	}));
}

export const reports: OperationHandlers = {
	...reportsOnTests(),
	'smartDelivery.getMailboxesSummary': getMailboxesSummary,
};
