import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
	INodeType,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

type Execute = (context: IExecuteFunctions) => INodeExecutionData[];

// The engine resolves only parameters that are described.
function described(name: string, type: INodeProperties['type'] = 'json'): INodeProperties {
	return { displayName: name, name, type, default: '' };
}

function standIn(names: string[], execute: Execute): INodeType {
	const properties = names.map((name) => described(name));
	return standInOf(properties, 1, (context) => [execute(context)]);
}

function standInOf(
	properties: INodeProperties[],
	outputs: number,
	execute: (context: IExecuteFunctions) => INodeExecutionData[][],
): INodeType {
	return {
		description: {
			displayName: 'Stand-In',
			name: 'standIn',
			group: ['transform'],
			version: 1,
			description: 'Does what the examples need of a node of n8n',
			defaults: {},
			inputs: [NodeConnectionTypes.Main],
			outputs: Array.from({ length: outputs }, () => NodeConnectionTypes.Main),
			properties,
		},
		async execute(this: IExecuteFunctions) {
			return execute(this);
		},
	};
}

/** Edit Fields: the fields that it assigns. */
const set = standIn(['assignments', 'jsonOutput', 'mode'], (context) =>
	context.getInputData().map((_, item) => {
		if (context.getNodeParameter('mode', item, '') === 'raw') {
			const text = context.getNodeParameter('jsonOutput', item) as string;
			return { json: JSON.parse(text) as IDataObject, pairedItem: { item } };
		}
		const { assignments } = context.getNodeParameter('assignments', item) as {
			assignments: Array<{ name: string; value: IDataObject[string] }>;
		};
		const json = Object.fromEntries(assignments.map(({ name, value }) => [name, value]));
		return { json, pairedItem: { item } };
	}),
);

/** Split Out: an item for each entry, with the other fields beside it where they are asked for. */
const splitOut = standIn(['fieldToSplitOut', 'include'], (context) => {
	const field = context.getNodeParameter('fieldToSplitOut', 0) as string;
	const withOthers = context.getNodeParameter('include', 0, '') !== '';
	return context.getInputData().flatMap(({ json }, item) =>
		(json[field] as IDataObject[]).map((entry) => ({
			json: withOthers ? { ...json, [field]: entry } : entry,
			pairedItem: { item },
		})),
	);
});

/** Aggregate: all items in one. */
const aggregate = standIn(['destinationFieldName'], (context) => {
	const field = context.getNodeParameter('destinationFieldName', 0) as string;
	const items = context.getInputData();
	const pairedItem = items.map((_, item) => ({ item }));
	return [{ json: { [field]: items.map(({ json }) => json) }, pairedItem }];
});

/** If: the items that meet the conditions, and the others. With one output, that is Filter. */
function byConditions(outputs: number): INodeType {
	const isMet = (context: IExecuteFunctions, item: number) =>
		context.getNodeParameter('conditions', item, false, { extractValue: true }) === true;
	return standInOf([described('conditions', 'filter')], outputs, (context) => {
		const all = context.getInputData().map((each, item) => ({ ...each, pairedItem: { item } }));
		const met = all.filter((_, item) => isMet(context, item));
		return [met, all.filter((each) => !met.includes(each))].slice(0, outputs);
	});
}

/** Any other node: lets its items through. */
const passOn = standIn([], (context) =>
	context.getInputData().map((each, item) => ({ ...each, pairedItem: { item } })),
);

const STAND_INS: Record<string, INodeType> = {
	'n8n-nodes-base.set': set,
	'n8n-nodes-base.splitOut': splitOut,
	'n8n-nodes-base.aggregate': aggregate,
	'n8n-nodes-base.if': byConditions(2),
	'n8n-nodes-base.filter': byConditions(1),
};

/** What takes the place of a node of n8n, which the package does not install. */
export function standInFor(type: string): INodeType {
	return STAND_INS[type] ?? passOn;
}
