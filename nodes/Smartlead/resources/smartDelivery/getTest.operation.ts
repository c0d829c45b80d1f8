import type { OperationDefinition } from '../../../kernel/definition/operation';
import { spamTestId } from './spamTest';

export const getTest: OperationDefinition = {
	name: 'Get Test',
	value: 'getTest',
	action: 'Get a placement test',
	description: 'Get the status, campaign and settings of a placement test, not its results',
	endpoint: 'GET /spam-test/{spamTestId}',
	effects: 'read',
	notFound: 'test',
	output: {
		simplify: {
			fields: {
				id: 'id',
				test_name: 'test_name',
				test_type: 'test_type',
				status: 'status',
				campaign_id: 'campaign_id',
				sequence_mapping_id: 'sequence_mapping_id',
				schedule_start_time: 'schedule_start_time',
				test_end_date: 'test_end_date',
				every_days: 'every_days',
				created_at: 'created_at',
			},
		},
	},
	fields: [spamTestId],
};
