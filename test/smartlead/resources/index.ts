import type { SmartleadSandbox } from '../../../sandbox';
import type { CaseTable } from '../../harness/cases';
import { analyticsCases } from './analytics.cases';
import { blockListCases } from './blockList.cases';
import { campaignCases } from './campaign.cases';
import { campaignLeadCases } from './campaignLead.cases';
import { campaignStatisticsCases } from './campaignStatistics.cases';
import { campaignWebhookCases } from './campaignWebhook.cases';
import { clientCases } from './client.cases';
import { emailCases } from './email.cases';
import { emailAccountCases } from './emailAccount.cases';
import { emailAccountTagCases } from './emailAccountTag.cases';
import { leadCases } from './lead.cases';
import { leadListCases } from './leadList.cases';
import { leadNoteCases } from './leadNote.cases';
import { leadTagCases } from './leadTag.cases';
import { leadTaskCases } from './leadTask.cases';
import { masterInboxCases } from './masterInbox.cases';
import { sequenceCases } from './sequence.cases';
import { smartDeliveryCases } from './smartDelivery.cases';
import { smartProspectCases } from './smartProspect.cases';
import { smartSendersCases } from './smartSenders.cases';
import { webhookCases } from './webhook.cases';

/** The case tables of all resources. */
export const cases: Record<string, CaseTable<SmartleadSandbox>> = {
	analytics: analyticsCases,
	blockList: blockListCases,
	campaign: campaignCases,
	campaignLead: campaignLeadCases,
	campaignStatistics: campaignStatisticsCases,
	campaignWebhook: campaignWebhookCases,
	client: clientCases,
	email: emailCases,
	emailAccount: emailAccountCases,
	emailAccountTag: emailAccountTagCases,
	lead: leadCases,
	leadList: leadListCases,
	leadNote: leadNoteCases,
	leadTag: leadTagCases,
	leadTask: leadTaskCases,
	masterInbox: masterInboxCases,
	sequence: sequenceCases,
	smartDelivery: smartDeliveryCases,
	smartProspect: smartProspectCases,
	smartSenders: smartSendersCases,
	webhook: webhookCases,
};
