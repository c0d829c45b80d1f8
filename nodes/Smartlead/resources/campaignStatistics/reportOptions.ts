import { options } from '../../../kernel/definition/collections';
import type { Field } from '../../../kernel/definition/field';
import { reportTimeZone } from '../../fields/timezone';

export const reportOptions: Field = options([reportTimeZone]);
