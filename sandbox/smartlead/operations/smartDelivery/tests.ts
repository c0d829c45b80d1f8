import {
	newDeliveryTest,
	type DeliveryId,
	type DeliverySchedule,
	type DeliveryTest,
} from '../../state/deliveryTests';
import type { OperationHandlers, OperationRequest } from '../handler';
import { page, type PageQuery } from '../page';
import { requireCampaign } from '../requireCampaign';
import { requireFolder, requireTest } from './require';

export interface TestPath {
	spamTestId: DeliveryId;
}

type Settings = Pick<
	DeliveryTest,
	| 'test_name'
	| 'link_checker'
	| 'campaign_id'
	| 'sequence_mapping_id'
	| 'all_email_sent_without_time_gap'
	| 'min_time_btwn_emails'
	| 'min_time_unit'
	| 'is_warmup'
> & {
	description?: string;
	spam_filters: string[];
	provider_ids: DeliveryId[];
};

function createTest(
	{ body, state, now }: OperationRequest<unknown, unknown, Settings>,
	type: DeliveryTest['test_type'],
	schedule: Partial<DeliverySchedule>,
): DeliveryTest {
	requireCampaign(state, body.campaign_id);
	const id = state.ids.take('deliveryTest');
	const test: DeliveryTest = {
		...newDeliveryTest(id, body.test_name, type, now.toISOString()),
		description: body.description ?? '',
		spam_filters: body.spam_filters.length > 0,
		link_checker: body.link_checker,
		campaign_id: body.campaign_id,
		sequence_mapping_id: body.sequence_mapping_id,
		all_email_sent_without_time_gap: body.all_email_sent_without_time_gap,
		min_time_btwn_emails: body.min_time_btwn_emails,
		min_time_unit: body.min_time_unit,
		is_warmup: body.is_warmup,
		user_id: state.userId,
		provider_id: body.provider_ids[0],
		...schedule,
	};
	state.deliveryTests.set(String(id), test);
	return test;
}

function createManualTest(request: OperationRequest<unknown, unknown, Settings>): DeliveryTest {
	return createTest(request, 'manual', {});
}

/** No answer tells the folder of a test. */
function createAutomatedTest(
	request: OperationRequest<
		unknown,
		unknown,
		Settings & DeliverySchedule & { folder_id?: DeliveryId }
	>,
): DeliveryTest {
	const { folder_id, schedule_start_time, test_end_date, every_days } = request.body;
	if (folder_id !== undefined) requireFolder(request.state, folder_id);
	return createTest(request, 'automated', { schedule_start_time, test_end_date, every_days });
}

function getTest({ params, state }: OperationRequest<TestPath>): DeliveryTest {
	return requireTest(state, params.spamTestId);
}

/** A bare array without a total: a client has to stop at a short page. */
function getTests({
	query,
	body,
	state,
}: OperationRequest<unknown, { testType?: 'manual' | 'auto' }, PageQuery>): object[] {
	const type = query.testType === 'auto' ? 'automated' : query.testType;
	const tests = [...state.deliveryTests.values()].filter(
		({ test_type }) => type === undefined || test_type === type,
	);
	return page(tests, body).map((test) => ({
		spam_test_id: test.id,
		test_name: test.test_name,
		test_type: test.test_type,
		status: test.status,
		schedule_start_time: test.schedule_start_time ?? test.created_at,
		test_end_date: test.test_end_date ?? null,
		every_days: test.every_days ?? null,
		current_test_run_no: 1,
	}));
}

function stopTest({ params, state, now }: OperationRequest<TestPath>): object {
	const test = requireTest(state, params.spamTestId);
	test.status = 'stopped';
	test.updated_at = now.toISOString();
	return { message: 'Test stopped successfully' };
}

/** All or none. */
function deleteTests({
	body,
	state,
}: OperationRequest<unknown, unknown, { spamTestIds: DeliveryId[] }>): object {
	const tests = body.spamTestIds.map((id) => requireTest(state, id));
	for (const { id } of tests) state.deliveryTests.delete(String(id));
	return { message: 'Tests deleted successfully' };
}

export const tests: OperationHandlers = {
	'smartDelivery.createManualTest': createManualTest,
	'smartDelivery.createAutomatedTest': createAutomatedTest,
	'smartDelivery.getTest': getTest,
	'smartDelivery.getManyTests': getTests,
	'smartDelivery.stopAutomatedTest': stopTest,
	'smartDelivery.deleteTests': deleteTests,
};
