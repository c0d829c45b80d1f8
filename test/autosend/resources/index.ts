import type { AutoSendSandbox } from '../../../sandbox';
import type { CaseTable } from '../../harness/cases';
import { campaignCases } from './campaign.cases';
import { contactCases } from './contact.cases';
import { contactListCases } from './contactList.cases';
import { contactPropertyCases } from './contactProperty.cases';
import { emailCases } from './email.cases';
import { templateCases } from './template.cases';

/** The case tables of all resources. */
export const cases: Record<string, CaseTable<AutoSendSandbox>> = {
	campaign: campaignCases,
	contact: contactCases,
	contactList: contactListCases,
	contactProperty: contactPropertyCases,
	email: emailCases,
	template: templateCases,
};
