import type { IDataObject } from 'n8n-workflow';

import { authenticationHeaders } from '../../autosend/nodes/AutoSend/api/authentication';
import { dialect as autoSendDialect } from '../../autosend/nodes/AutoSend/api/dialect';
import { autoSend } from '../../autosend/nodes/AutoSend/service';
import { isAddress, isDomain } from '../../nodes/kernel/checks/address';
import { addressKey } from '../../nodes/kernel/checks/addressKey';
import { checkWebUrl } from '../../nodes/kernel/checks/checkWebUrl';
import { entriesOf, wordsOf } from '../../nodes/kernel/definition/entries';
import { checkEmails } from '../../nodes/kernel/input/checkEmail';
import { reportRows } from '../../nodes/kernel/output/report';
import { rowsOf } from '../../nodes/kernel/output/rows';
import { outcomeOf } from '../../nodes/kernel/request/outcome';
import { keyRemover, keyScrubber } from '../../nodes/kernel/request/secrets';
import { dialect } from '../../nodes/Smartlead/api/dialect';
import { exportedLeads } from '../../nodes/Smartlead/leads/exportedLead';
import { leadEntry } from '../../nodes/Smartlead/leads/leadRow';
import { smartlead } from '../../nodes/Smartlead/service';
import { SENTINEL, worstTexts } from '../harness/worstTexts';

// Whatever a stranger writes must not hold n8n up: what is worse than linear takes minutes, and the
// test ends by its time limit.

const mapping = {
	mapper: { mappingMode: 'autoMapInputData', value: null },
	customFields: {},
	otherColumns: true,
};

/** Refusing a text is as good as taking it. */
function attempted(work: () => unknown): void {
	try {
		work();
	} catch (error) {
		expect(error).toBeInstanceOf(Error);
	}
}

describe.each(worstTexts())('1 MB of %s', (_, text) => {
	it('in an answer', () => {
		const headers: IDataObject = { 'content-type': 'text/html' };
		for (const service of [smartlead, autoSend]) {
			for (const status of [200, 400, 429, 500]) {
				for (const body of [text, { message: text, error: text }, { data: [{ [text]: text }] }]) {
					outcomeOf({ status, headers, body }, 'read', {}, service);
				}
			}
			keyScrubber(SENTINEL, service.secretPatterns)(text);
		}
		for (const { errorText, isKnownRefusal } of [dialect, autoSendDialect]) {
			errorText(text);
			isKnownRefusal({ message: text });
		}
		keyRemover(SENTINEL)({ [text]: [text] });
		keyRemover('k4y9')({ [text]: [text] });
		rowsOf({ data: [{ id: text }] });
		reportRows(
			{ date: text, count: text },
			{ at: ['$'], key: 'date' },
			{ start_date: '2026-01-01' },
		);
	});

	it('in an exported file', () => {
		attempted(() => exportedLeads(text, Infinity));
		attempted(() => exportedLeads(`id,email,custom_fields\n1,${text}`, Infinity));
		attempted(() => exportedLeads(`id,email\n1,"${text}`, Infinity));
	});

	it('in a column, in its name and in a credential', () => {
		leadEntry(mapping, { email: text, [text]: text });
		addressKey(text);
		isAddress(text);
		isDomain(text);
		wordsOf(text);
		entriesOf(text);
		attempted(() => checkWebUrl(text, 'URL'));
		attempted(() => checkEmails(text, "'To'"));
		for (const service of [smartlead, autoSend]) {
			service.baseUrl(service.mainHost, text);
			service.pace({ requestsPerMinute: text, requestsPerSecond: text });
			service.secret({ apiKey: text });
		}
		authenticationHeaders({ apiKey: text, projectId: text });
	});
});
