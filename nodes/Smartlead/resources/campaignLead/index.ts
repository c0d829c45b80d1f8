import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { add } from './add.operation';
import { del } from './delete.operation';
import { exportCsv } from './exportCsv.operation';
import { getActivities } from './getActivities.operation';
import { getAll } from './getAll.operation';
import { getMessageHistory } from './getMessageHistory.operation';
import { getMessageHistoryBulk } from './getMessageHistoryBulk.operation';
import { markComplete } from './markComplete.operation';
import { pause } from './pause.operation';
import { resume } from './resume.operation';
import { unsubscribe } from './unsubscribe.operation';
import { update } from './update.operation';
import { updateCategory } from './updateCategory.operation';

export const campaignLead: ResourceDefinition = {
	name: 'Campaign Lead',
	value: 'campaignLead',
	description:
		'Add leads to a campaign, read and export them, change, pause, resume and unsubscribe them',
	host: 'server',
	operations: [
		add,
		del,
		exportCsv,
		getActivities,
		getAll,
		getMessageHistory,
		getMessageHistoryBulk,
		markComplete,
		pause,
		resume,
		unsubscribe,
		update,
		updateCategory,
	],
};
