import type { Field } from '../../../kernel/definition/field';
import { options } from '../../../kernel/definition/collections';
import { reportTimeZone } from '../../fields/timezone';

export const reportOptions: Field = options([reportTimeZone]);
