import { updateFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { clientIdOrNone, noClientAsNull } from '../../fields/client';
import { pathEmailAccountId } from '../../fields/emailAccount';
import {
	bcc,
	customTrackingUrl,
	differentReplyToAddress,
	isSuspended,
	maxEmailPerDay,
	optionalFromName,
	signature,
	timeToWaitInMins,
} from './mailboxFields';

export const update: OperationDefinition = {
	name: 'Update',
	value: 'update',
	action: 'Update an email account',
	description: 'Change the daily limit, sender name, signature and similar settings of a mailbox',
	endpoint: 'POST /email-accounts/{emailAccountId}',
	effects: 'write',
	prepare: (_, { body }) => noClientAsNull(body),
	fields: [
		pathEmailAccountId,
		updateFields([
			bcc,
			clientIdOrNone,
			customTrackingUrl,
			optionalFromName,
			maxEmailPerDay,
			timeToWaitInMins,
			differentReplyToAddress,
			signature,
			isSuspended,
		]),
	],
};
