import type {
	IDataObject,
	ILoadOptionsFunctions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';

import type { Service } from '../definition/service';
import type { ListSource } from './picker';
import { readList, readRecord } from './rows';

/** A field of a resource mapper; what it does not say is as in `PLAIN`. */
export type MappedField = Pick<ResourceMapperField, 'id' | 'displayName'> &
	Partial<ResourceMapperField>;

interface Noticed {
	/** Shown in the place of fields, where there are none. */
	notice?: string;
}

/** The fields that a resource mapper offers: known, or made of a list or record of the API. */
export type Mapping = Noticed &
	(
		| { fields: MappedField[] }
		| { list: ListSource; ofRows: (rows: IDataObject[]) => MappedField[] }
		| {
				record: Pick<ListSource, 'host' | 'path'>;
				ofRecord: (record: IDataObject) => MappedField[];
		  }
	);

/** A mapping that depends on what stands in other fields of the form. */
export type DependentMapping = (context: ILoadOptionsFunctions) => Mapping;

/** A method of a node's `resourceMapping`, which a resource mapper asks for its fields. */
export type ResourceMappingMethod = (this: ILoadOptionsFunctions) => Promise<ResourceMapperFields>;

const PLAIN = { required: false, display: true, defaultMatch: false, canBeUsedToMatch: false };

/**
 * Makes n8n's `resourceMapping` method of a mapping. It throws NodeApiError or UserError where the
 * fields cannot be read, which the form shows beside the mapper.
 */
export function toResourceMapping(
	mapping: Mapping | DependentMapping,
	service: Service,
): ResourceMappingMethod {
	return async function () {
		const shown = typeof mapping === 'function' ? mapping(this) : mapping;
		const fields = await readFields(this, service, shown);
		const { notice } = shown;
		return {
			fields: fields.map((field) => ({ ...PLAIN, ...field })),
			...(notice && { emptyFieldsNotice: notice }),
		};
	};
}

async function readFields(
	context: ILoadOptionsFunctions,
	service: Service,
	mapping: Mapping,
): Promise<MappedField[]> {
	if ('fields' in mapping) return mapping.fields;
	if ('list' in mapping) return mapping.ofRows(await readList(context, service, mapping.list));
	return mapping.ofRecord(await readRecord(context, service, mapping.record));
}
