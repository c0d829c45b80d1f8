import type {
	Icon,
	ICredentialDataDecryptedObject,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';

import { authenticationQuery } from '../nodes/Smartlead/api/authentication';

export class SmartleadApi implements ICredentialType {
	name = 'smartleadApi';

	displayName = 'Smartlead API';

	icon: Icon = { light: 'file:../icons/smartlead.svg', dark: 'file:../icons/smartlead.dark.svg' };

	documentationUrl = 'https://github.com/n8n-nodes-smartlead/n8n-nodes-smartlead#credentials';

	properties: INodeProperties[] = [
		{
			displayName: 'API Key',
			name: 'apiKey',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description:
				'In Smartlead, open Settings, then API Keys. Smartlead takes the key only as a part of the address, so the logs of a proxy between n8n and Smartlead can contain it.',
		},
		{
			displayName: 'Requests per Minute',
			name: 'requestsPerMinute',
			type: 'number',
			typeOptions: { minValue: 1, numberPrecision: 0 },
			default: 60,
			description:
				'How many requests all nodes with this key send at the most in a minute. Standard plans allow 60, Pro plans 120. Lower it to leave room for other tools that use the same key.',
		},
		{
			displayName: 'Max Wait Time (Minutes)',
			name: 'maxWaitMinutes',
			type: 'number',
			typeOptions: { minValue: 1, numberPrecision: 0 },
			default: 60,
			description:
				'How long a request may wait for its turn under this limit, or because Smartlead asks for it. The node fails and says so when it would take longer, if possible before anything is sent.',
		},
		{
			displayName: 'API Host',
			name: 'apiHost',
			type: 'string',
			default: '',
			placeholder: 'e.g. http://127.0.0.1:4010',
			description:
				'Leave empty for Smartlead. The address of the local sandbox or of a proxy that stands for all hosts of Smartlead.',
		},
	];

	// A function, because n8n would evaluate an expression for every request.
	async authenticate(
		credential: ICredentialDataDecryptedObject,
		options: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		return { ...options, qs: { ...options.qs, ...authenticationQuery(credential) } };
	}

	// Tested by the node (`smartleadApiTest`): a declarative test would show a bare ECONNREFUSED.
}
