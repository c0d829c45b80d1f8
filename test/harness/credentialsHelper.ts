import type {
	ICredentialDataDecryptedObject,
	ICredentials,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';
import { ICredentialsHelper } from 'n8n-workflow';

import { SmartleadApi } from '../../credentials/SmartleadApi.credentials';

/** What a credential holds: the same for all items, or by the index of the item, as an expression. */
export type CredentialData =
	| ICredentialDataDecryptedObject
	| ((itemIndex: number) => ICredentialDataDecryptedObject);

/** Stands in for n8n's credential store: one credential, authenticated as n8n does it. */
export class OneCredential extends ICredentialsHelper {
	constructor(
		private readonly data: CredentialData,
		private readonly type: ICredentialType = new SmartleadApi(),
	) {
		super();
	}

	getParentTypes() {
		return [];
	}

	isCredentialUsableByNode() {
		return true;
	}

	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		_typeName: string,
		requestOptions: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		const { authenticate } = this.type;
		if (typeof authenticate === 'function') return await authenticate(credentials, requestOptions);
		throw new Error('not used by the credentials of these packages');
	}

	async preAuthentication() {
		return undefined;
	}

	async runPreAuthentication() {
		return undefined;
	}

	async getCredentials(): Promise<ICredentials> {
		throw new Error('not used by the engine');
	}

	async getDecrypted(
		...[, , , , , , resolve]: Parameters<ICredentialsHelper['getDecrypted']>
	): Promise<ICredentialDataDecryptedObject> {
		const { data } = this;
		return { ...(typeof data === 'function' ? data(resolve?.itemIndex ?? 0) : data) };
	}

	async updateCredentials() {}

	async updateCredentialsOauthTokenData() {}

	getCredentialsProperties(): INodeProperties[] {
		return this.type.properties;
	}
}
