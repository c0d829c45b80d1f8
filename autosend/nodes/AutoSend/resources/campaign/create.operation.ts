import { additionalFields } from '../../../kernel/definition/collections';
import { FieldError } from '../../../kernel/definition/fieldError';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { excludeLists } from '../../fields/contactList';
import { unsubscribeGroupId } from '../../fields/suppressionGroup';
import { campaignFields, completeCampaign } from './campaignFields';
import { content } from './content';
import { delivery, deliveryOptions, putDelivery } from './delivery';
import { putRecipients, recipients } from './recipients';
import { simplifiedCampaign } from './simplifiedCampaign';
import { withId } from './withId';

const { name, subject, sender, senderName, previewText, replyTo, trackingClick, trackingOpen } =
	campaignFields;

export const create: OperationDefinition = {
	name: 'Create',
	value: 'create',
	action: 'Create a campaign',
	description:
		'Create a campaign as a draft, or send it: Schedule, Send Gradually and Send Now send real email. Send Now waits 120 seconds, in which Abort or Pause stops it. Retries never create it twice; running the node again does.',
	endpoint: 'POST /campaigns',
	effects: 'sends-email',
	output: { ...withId, simplify: simplifiedCampaign },
	prepare: (values, { body }) => {
		if (values.recipients === 'later' && values.delivery !== 'draft') {
			throw new FieldError(
				"'Recipients' is 'Set Later', so the campaign can't be sent",
				"Choose who gets it, or set 'Delivery' to 'Save as Draft'.",
			);
		}
		completeCampaign(body);
		putRecipients(values, body);
		putDelivery(values, body);
	},
	fields: [
		{ ...name, required: true },
		{ ...subject, required: true },
		{ ...sender, required: true },
		...content,
		...recipients,
		...delivery,
		additionalFields([
			{
				displayName: 'Builder',
				name: 'builderType',
				type: 'options',
				default: 'code',
				description: 'Which of the editors in AutoSend opens the campaign',
				options: [
					{ name: 'Code', value: 'code' },
					{ name: 'Visual', value: 'visual' },
				],
				routing: { send: { type: 'body', property: 'builderType' } },
			},
			{
				displayName: 'Default Campaign',
				name: 'isDefault',
				type: 'boolean',
				default: true,
				description: 'Whether to make this the default campaign of the project',
				routing: { send: { type: 'body', property: 'isDefault' } },
			},
			deliveryOptions.emailsPerDay,
			excludeLists,
			previewText,
			replyTo,
			senderName,
			deliveryOptions.timezone,
			trackingClick,
			trackingOpen,
			unsubscribeGroupId,
		]),
	],
};
