import { plainText } from '../../plainText';
import type { AutoSendState } from '../../state';
import type { Template } from '../../state/templates';

/** A template as lists have it. */
export function templateRow(template: Template): object {
	const { templateId, templateName, description, subject, previewText } = template;
	const { templateType, builderType, createdAt, updatedAt } = template;
	return {
		templateId,
		templateName,
		description,
		subject,
		previewText,
		templateType,
		builderType,
		createdAt,
		updatedAt,
	};
}

/** A template as it is answered when it is created or changed. */
export function savedTemplate(template: Template): object {
	return { ...templateRow(template), emailTemplate: template.emailTemplate };
}

/** The whole of a template. */
export function wholeTemplate({ projectId }: AutoSendState, template: Template): object {
	const { emailTemplate, dynamicVariables } = template;
	return {
		...savedTemplate(template),
		projectId,
		plainTextTemplate: plainText(emailTemplate),
		dynamicVariables,
	};
}
