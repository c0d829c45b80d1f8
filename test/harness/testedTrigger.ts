import type { INodeType } from 'n8n-workflow';

import { AutoSendTrigger } from '../../autosend/nodes/AutoSend/AutoSendTrigger.node';
import { SmartleadTrigger } from '../../nodes/Smartlead/SmartleadTrigger.node';
import type { TestedService } from './testedService';
import { AUTOSEND, SMARTLEAD } from './testedService';

/** A node that n8n registers by its hooks and calls by a webhook. */
export type TriggerNode = INodeType & Required<Pick<INodeType, 'webhook' | 'webhookMethods'>>;

/** A service's trigger, which is published in n8n's own contexts. */
export interface TestedTrigger {
	/** Name of the node in the test workflow. */
	name: string;
	/** As n8n names the type of an installed package. */
	nodeType: string;
	newNode(): TriggerNode;
	/** Whose credential it takes. */
	service: TestedService;
}

export const SMARTLEAD_TRIGGER: TestedTrigger = {
	name: 'Smartlead Trigger',
	nodeType: 'n8n-nodes-smartlead.smartleadTrigger',
	newNode: () => new SmartleadTrigger(),
	service: SMARTLEAD,
};

export const AUTOSEND_TRIGGER: TestedTrigger = {
	name: 'AutoSend Trigger',
	nodeType: 'n8n-nodes-autosend.autoSendTrigger',
	newNode: () => new AutoSendTrigger(),
	service: AUTOSEND,
};
