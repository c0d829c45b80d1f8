import type {
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
	NodeParameterValue,
} from 'n8n-workflow';

/**
 * What a saved workflow may hold of some properties, a line a field: its path, and after ` = ` the
 * modes or values among which a user chooses.
 *
 * @param owner put before each path; a line of its own as well
 * @param operation where fields inside collections are shown for some operations only
 */
export function namesOf(owner: string, properties: INodeProperties[], operation = ''): string[] {
	const shown = properties.filter((property) => isShown(property, operation));
	return [owner, ...shown.flatMap((property) => lines(property, `${owner} `, operation))];
}

function lines(property: INodeProperties, prefix: string, operation: string): string[] {
	const { name, type, options = [], modes = [] } = property;
	const path = `${prefix}${name}`;
	const inside = (inner: INodeProperties[], at: string) =>
		inner
			.filter((each) => isShown(each, operation))
			.flatMap((each) => lines(each, `${at}.`, operation));
	if (type === 'notice') return [];
	if (type === 'collection') return [path, ...inside(options as INodeProperties[], path)];
	if (type === 'fixedCollection') {
		const groups = options as INodePropertyCollection[];
		return [path, ...groups.flatMap((each) => inside(each.values, `${path}.${each.name}`))];
	}
	const values = (options as INodePropertyOptions[]).map(({ value }) => value);
	const choices = [...values, ...modes.map((mode) => mode.name)].map(String).sort();
	return [choices.length ? `${path} = ${choices.join(' | ')}` : path];
}

function isShown({ displayOptions = {} }: INodeProperties, operation: string): boolean {
	const { show, hide } = displayOptions;
	const names = (list: unknown) => list as NodeParameterValue[] | undefined;
	if (names(hide?.['/operation'])?.includes(operation)) return false;
	return names(show?.['/operation'])?.includes(operation) ?? true;
}
