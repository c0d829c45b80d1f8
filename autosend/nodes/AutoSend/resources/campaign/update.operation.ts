import { updateFields } from '../../../kernel/definition/collections';
import { FieldError } from '../../../kernel/definition/fieldError';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { isEmpty } from '../../../kernel/definition/values';
import { campaignId } from '../../fields/campaign';
import { excludeLists } from '../../fields/contactList';
import { unsubscribeGroupId } from '../../fields/suppressionGroup';
import { campaignFields, completeCampaign } from './campaignFields';
import { changedContent } from './content';
import { changedDelivery, deliveryOptions, putDelivery } from './delivery';
import { changedRecipients, putRecipients } from './recipients';
import { withId } from './withId';

const { name, subject, sender, senderName, previewText, replyTo, trackingClick, trackingOpen } =
	campaignFields;

export const update: OperationDefinition = {
	name: 'Update',
	value: 'update',
	action: 'Update a campaign',
	description:
		'Change a campaign, or send a draft: Schedule, Send Gradually and Send Now send real email. Send Now waits 120 seconds, in which Abort or Pause stops it. What is left out stays as it is.',
	endpoint: 'PATCH /campaigns/{campaignId}',
	effects: 'sends-email',
	output: withId,
	prepare: (values, { body }) => {
		completeCampaign(body);
		putRecipients(values, body);
		// It may have been for all contacts until now.
		if (values.recipients === 'lists') body.sendToGlobalList = false;
		putDelivery(values, body);
		if (!isEmpty(body)) return;
		throw new FieldError(
			"'Update Fields' is empty",
			'Add at least one field that is to change, or choose content, recipients or delivery.',
		);
	},
	fields: [
		campaignId,
		...changedContent,
		...changedRecipients,
		...changedDelivery,
		{
			...updateFields([
				deliveryOptions.emailsPerDay,
				excludeLists,
				name,
				previewText,
				replyTo,
				sender,
				senderName,
				subject,
				deliveryOptions.timezone,
				trackingClick,
				trackingOpen,
				unsubscribeGroupId,
			]),
			// Content, recipients and delivery are changes as well.
			role: undefined,
		},
	],
};
