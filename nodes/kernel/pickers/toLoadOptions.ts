import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import type { Service } from '../definition/service';
import { byName, choosable } from './entries';
import type { DependentPicker, Picker } from './picker';
import { readList } from './rows';

/** A method of a node's `loadOptions`, which a field with options asks for its list. */
export type LoadOptionsMethod = (this: ILoadOptionsFunctions) => Promise<INodePropertyOptions[]>;

/** Makes n8n's `loadOptions` method of a picker: the list, up to as many entries as a form can show. */
export function toLoadOptions(
	picker: Picker | DependentPicker,
	service: Service,
): LoadOptionsMethod {
	return async function () {
		const shown = typeof picker === 'function' ? picker(this) : picker;
		if (!shown) return [];
		const entries = choosable(shown.entries(await readList(this, service, shown)));
		const inOrder = shown.sorted === 'both' ? byName(entries) : entries;
		return inOrder.map(({ name, value }) => ({ name, value }));
	};
}
