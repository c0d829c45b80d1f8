import { loadCatalogue } from '../../../catalogue';
import { autosend } from '../../../sandbox/autosend/service';
import { executeOperation } from '../../../sandbox/server/operations/executeOperation';
import { createServiceContext } from '../../../sandbox/server/serviceContext';

const context = createServiceContext(autosend, {}, new AbortController().signal);
const [operation] = loadCatalogue('autosend');
const parts = { params: {}, query: { page: 1 }, body: {} };

it.each([
	[undefined, 200],
	[201, 201],
])('answers with the status of the catalogue, %j', async (successStatus, status) => {
	const answer = await executeOperation({ ...operation, successStatus }, parts, context, '');
	expect(answer.status).toBe(status);
});

it('answers the example where there is no handler', async () => {
	const unhandled = { ...operation, id: 'campaign.unheardOf' };
	const { body } = await executeOperation(unhandled, parts, context, '');
	expect(JSON.parse(String(body))).toEqual(operation.response.shape);
});
