import type { ICredentialDataDecryptedObject, ICredentialType, INodeType } from 'n8n-workflow';

import { AutoSendApi } from '../../autosend/credentials/AutoSendApi.credentials';
import { AutoSend } from '../../autosend/nodes/AutoSend/AutoSend.node';
import { SmartleadApi } from '../../credentials/SmartleadApi.credentials';
import { Smartlead } from '../../nodes/Smartlead/Smartlead.node';

/** Where a service's sandbox answers, and the key that it takes. */
export interface Address {
	url: string;
	apiKey: string;
}

/** A service whose node is run in n8n's engine. */
export interface TestedService {
	/** Name of the node in the test workflow. */
	name: string;
	/** As n8n names the type of an installed package. */
	nodeType: string;
	newNode(): INodeType;
	credentialName: string;
	newCredential(): ICredentialType;
	/** A credential for the sandbox that does not hold the node back. */
	credentialFor(sandbox: Address): ICredentialDataDecryptedObject;
}

const UNHINDERED = 1_000_000;

export const SMARTLEAD: TestedService = {
	name: 'Smartlead',
	nodeType: 'n8n-nodes-smartlead.smartlead',
	newNode: () => new Smartlead(),
	credentialName: 'smartleadApi',
	newCredential: () => new SmartleadApi(),
	credentialFor: ({ url, apiKey }) => ({ apiKey, apiHost: url, requestsPerMinute: UNHINDERED }),
};

export const AUTOSEND: TestedService = {
	name: 'AutoSend',
	nodeType: 'n8n-nodes-autosend.autoSend',
	newNode: () => new AutoSend(),
	credentialName: 'autoSendApi',
	newCredential: () => new AutoSendApi(),
	credentialFor: ({ url, apiKey }) => ({
		apiKey,
		apiHost: url,
		requestsPerSecond: UNHINDERED,
		// Needed beside a key of the account: the seeded project.
		...(apiKey.startsWith('ASA_') && { projectId: '66c0a5e0d1f2b3c000000001' }),
	}),
};
