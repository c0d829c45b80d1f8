import type {
	Icon,
	ICredentialDataDecryptedObject,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';

import { authenticationHeaders } from '../nodes/AutoSend/api/authentication';

export class AutoSendApi implements ICredentialType {
	name = 'autoSendApi';

	displayName = 'AutoSend API';

	icon: Icon = { light: 'file:../icons/autosend.svg', dark: 'file:../icons/autosend.dark.svg' };

	documentationUrl = 'https://github.com/n8n-nodes-autosend/n8n-nodes-autosend#credentials';

	properties: INodeProperties[] = [
		{
			displayName: 'API Key',
			name: 'apiKey',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description: 'In AutoSend, open Settings, then API Keys. AutoSend shows a key only once.',
		},
		{
			displayName: 'Project ID',
			name: 'projectId',
			type: 'string',
			default: '',
			description:
				"The project to work in. Only needed for account keys, which start with ASA_. If you don't know the ID, leave this empty and save: the test lists your projects.",
		},
		{
			displayName: 'Requests per Second',
			name: 'requestsPerSecond',
			type: 'number',
			typeOptions: { minValue: 1, numberPrecision: 0 },
			default: 2,
			description:
				'Maximum requests per second across all nodes that use this key. AutoSend allows 2 unless it has raised your limit.',
		},
		{
			displayName: 'Max Wait Time (Minutes)',
			name: 'maxWaitMinutes',
			type: 'number',
			typeOptions: { minValue: 1, numberPrecision: 0 },
			default: 60,
			description:
				'How long a request may wait for its turn under this limit, or because AutoSend asks for it. Requests that would have to wait longer fail with an error, before anything is sent where possible.',
		},
		{
			displayName: 'API Host',
			name: 'apiHost',
			type: 'string',
			default: '',
			placeholder: 'e.g. http://127.0.0.1:4010',
			description: 'Leave empty for AutoSend. The address of the local sandbox or of a proxy.',
		},
	];

	// A function, because an empty header would be sent where there is no project ID.
	async authenticate(
		credential: ICredentialDataDecryptedObject,
		options: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		return { ...options, headers: { ...options.headers, ...authenticationHeaders(credential) } };
	}

	// Tested by the node (`autoSendApiTest`): a declarative test would show a bare ECONNREFUSED.
}
