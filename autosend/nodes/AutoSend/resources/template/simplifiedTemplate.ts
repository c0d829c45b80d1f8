import type { Simplified } from '../../../kernel/definition/output';

/** What most workflows need of a template. */
export const simplifiedTemplate: Simplified = {
	fields: {
		templateId: 'templateId',
		templateName: 'templateName',
		description: 'description',
		templateType: 'templateType',
		subject: 'subject',
		previewText: 'previewText',
		emailTemplate: 'emailTemplate',
		plainTextTemplate: 'plainTextTemplate',
		dynamicVariables: 'dynamicVariables',
		updatedAt: 'updatedAt',
	},
};
