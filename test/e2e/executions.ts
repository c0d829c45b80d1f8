import type { N8nClient } from '../../n8n/n8nClient';

/** What a node has put out in the latest execution of a workflow. */
export async function lastItems(
	client: N8nClient,
	workflowId: string,
	node: string,
): Promise<Array<Record<string, unknown>>> {
	const [{ id }] = await client.listExecutions(workflowId);
	const { data } = await client.getExecution(id);
	const items = data.resultData.runData[node]?.at(-1)?.data?.main?.[0] ?? [];
	return items.map(({ json }) => json);
}
