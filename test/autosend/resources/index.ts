import type { AutoSendSandbox } from '../../../sandbox';
import type { CaseTable } from '../../harness/cases';
import { automationCases } from './automation.cases';
import { campaignCases } from './campaign.cases';
import { contactCases } from './contact.cases';
import { contactListCases } from './contactList.cases';
import { contactPropertyCases } from './contactProperty.cases';
import { domainCases } from './domain.cases';
import { emailCases } from './email.cases';
import { eventCases } from './event.cases';
import { inboundEmailCases } from './inboundEmail.cases';
import { migrationCases } from './migration.cases';
import { projectCases } from './project.cases';
import { senderCases } from './sender.cases';
import { suppressionGroupCases } from './suppressionGroup.cases';
import { templateCases } from './template.cases';
import { webhookCases } from './webhook.cases';

/** The case tables of all resources. */
export const cases: Record<string, CaseTable<AutoSendSandbox>> = {
	automation: automationCases,
	campaign: campaignCases,
	contact: contactCases,
	contactList: contactListCases,
	contactProperty: contactPropertyCases,
	domain: domainCases,
	email: emailCases,
	event: eventCases,
	inboundEmail: inboundEmailCases,
	migration: migrationCases,
	project: projectCases,
	sender: senderCases,
	suppressionGroup: suppressionGroupCases,
	template: templateCases,
	webhook: webhookCases,
};
