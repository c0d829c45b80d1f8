import type { Identifiers } from './identifiers';
import { seedTime } from './seedTime';

/** Samples of the docs have text ids, the older reference numbers; the seed has both. */
export type DeliveryId = number | string;

/** A placement test, as `smartDelivery.getTest` answers it. */
export interface DeliveryTest extends Partial<DeliverySchedule> {
	id: DeliveryId;
	test_name: string;
	test_type: 'manual' | 'automated';
	description: string;
	spam_filters: boolean;
	link_checker: boolean;
	campaign_id: number;
	sequence_mapping_id: number;
	all_email_sent_without_time_gap: boolean;
	min_time_btwn_emails: number;
	min_time_unit: string;
	is_warmup: boolean;
	test_with_sl_account: boolean;
	has_seed_mapping: boolean;
	status: 'active' | 'completed' | 'stopped';
	user_id: number;
	email_track_id: string;
	provider_id: DeliveryId;
	created_at: string;
	updated_at: string;
}

/** What an automated test has besides. */
export interface DeliverySchedule {
	schedule_start_time: string;
	test_end_date: string;
	every_days: number;
}

const SETTINGS = {
	description: '',
	spam_filters: true,
	link_checker: true,
	campaign_id: 90211,
	sequence_mapping_id: 3301,
	all_email_sent_without_time_gap: false,
	min_time_btwn_emails: 10,
	min_time_unit: 'minutes',
	is_warmup: false,
	provider_id: 'gmail_na',
};

const SCHEDULE: DeliverySchedule = {
	schedule_start_time: '2026-01-20T10:00:00.000Z',
	test_end_date: '2026-03-20',
	every_days: 7,
};

/** Ids 1201 and 1202, and a text; by id as a text. */
export function seedDeliveryTests(userId: number, ids: Identifiers): Map<string, DeliveryTest> {
	const common = { ...SETTINGS, user_id: userId };
	const tests = [
		{
			...newDeliveryTest(ids.take('deliveryTest'), 'Placement', 'manual', seedTime(-4)),
			...common,
			status: 'completed' as const,
		},
		{
			...newDeliveryTest(ids.take('deliveryTest'), 'Weekly placement', 'automated', seedTime(-3)),
			...common,
			...SCHEDULE,
		},
		{
			...newDeliveryTest('test_001', 'Before the launch', 'manual', seedTime(-2)),
			...common,
			status: 'completed' as const,
		},
	];
	return new Map(tests.map((test) => [String(test.id), test]));
}

/** What the API adds by itself to a new test. */
export function newDeliveryTest(
	id: DeliveryId,
	test_name: string,
	test_type: DeliveryTest['test_type'],
	createdAt: string,
) {
	return {
		id,
		test_name,
		test_type,
		test_with_sl_account: false,
		has_seed_mapping: true,
		status: 'active' as DeliveryTest['status'],
		email_track_id: `t${id}`,
		created_at: createdAt,
		updated_at: createdAt,
	};
}
