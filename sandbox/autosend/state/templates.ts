import type { Identifiers } from './identifiers';

export type TemplateType = 'transactional' | 'marketing';

export interface Template {
	templateId: string;
	templateName: string;
	description?: string;
	subject: string;
	previewText?: string;
	/** HTML. */
	emailTemplate: string;
	templateType: TemplateType;
	builderType: 'code' | 'visual';
	/** The type of each placeholder. */
	dynamicVariables: Record<string, unknown>;
	senderId?: string;
	createdAt: string;
	updatedAt: string;
}

type Seed = Omit<Template, 'templateId' | 'createdAt' | 'updatedAt'>;

const SEEDS: Seed[] = [
	{
		templateName: 'Order confirmation',
		description: 'Sent when an order is paid',
		subject: 'Your order {{orderNo}}',
		previewText: 'Thank you, {{firstName}}',
		emailTemplate:
			'<p>Hi {{firstName}},</p><p>you paid {{total}} for order {{orderNo}} on {{paidAt}}.</p>{{#if isGift}}<p>We wrap it.</p>{{/if}}',
		templateType: 'transactional',
		builderType: 'code',
		dynamicVariables: {
			orderNo: 'string',
			firstName: 'string',
			total: 'number',
			paidAt: 'date',
			isGift: 'boolean',
		},
	},
	{
		templateName: 'Receipt',
		description: 'Sent with every payment',
		subject: 'Your receipt for {{orderNo}}',
		previewText: 'Thank you',
		emailTemplate: '<p>Hi {{name}},</p><p>we have got your payment for {{orderNo}}.</p>',
		templateType: 'transactional',
		builderType: 'code',
		dynamicVariables: { orderNo: 'string', name: 'string' },
	},
	{
		templateName: 'Welcome',
		description: 'First email of the onboarding',
		subject: 'Welcome, {{firstName}}',
		previewText: 'Three steps to begin with',
		emailTemplate: '<h1>Welcome, {{firstName}}</h1><p>Glad that you are here.</p>',
		templateType: 'transactional',
		builderType: 'visual',
		dynamicVariables: { firstName: 'string' },
	},
	{
		templateName: 'Monthly news',
		description: 'Frame of the monthly news',
		subject: 'What is new, {{firstName}}',
		previewText: 'Three updates',
		emailTemplate: '<h1>News</h1><p>Hi {{firstName}}, here is what is new.</p>',
		templateType: 'marketing',
		builderType: 'visual',
		dynamicVariables: { firstName: 'string' },
	},
	{
		templateName: 'Sale',
		description: 'Prices are down',
		subject: 'Three days only',
		previewText: 'Up to half off',
		emailTemplate: '<h1>Sale</h1><p>Up to half off until Sunday.</p>',
		templateType: 'marketing',
		builderType: 'code',
		dynamicVariables: {},
	},
];

export function seedTemplates(ids: Identifiers): Map<string, Template> {
	const templates = SEEDS.map((seed, index): Template => {
		const createdAt = `2026-01-${String(index + 6).padStart(2, '0')}T08:00:00.000Z`;
		return { templateId: ids.takeTemplate(), ...seed, createdAt, updatedAt: createdAt };
	});
	return new Map(templates.map((template) => [template.templateId, template]));
}

/** The id of the template that campaigns of the seed use. */
export function marketingTemplate(templates: Map<string, Template>): string | undefined {
	return [...templates.values()].find(({ templateType }) => templateType === 'marketing')
		?.templateId;
}
