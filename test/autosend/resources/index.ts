import type { AutoSendSandbox } from '../../../sandbox';
import type { CaseTable } from '../../harness/cases';
import { campaignCases } from './campaign.cases';
import { emailCases } from './email.cases';
import { templateCases } from './template.cases';
import { contactListCases } from './contactList.cases';

/** The case tables of all resources. */
export const cases: Record<string, CaseTable<AutoSendSandbox>> = {
	campaign: campaignCases,
	email: emailCases,
	template: templateCases,
	contactList: contactListCases,
};
