import type { NamedField } from '../../kernel/definition/columns';

/** A field that every contact has, with the column names that people give it. */
interface ContactField extends NamedField {
	displayName: string;
}

/** What can be set of every contact. Anything else is a contact property of the project. */
export const CONTACT_FIELDS: ContactField[] = [
	{ id: 'email', displayName: 'Email', columns: ['emailaddress', 'workemail', 'mail'] },
	{ id: 'firstName', displayName: 'First Name', columns: ['givenname', 'forename'] },
	{ id: 'lastName', displayName: 'Last Name', columns: ['surname', 'familyname'] },
	{ id: 'userId', displayName: 'User ID' },
];

/** What answers have beside that, which nobody can set. */
const ANSWERED = ['id', 'listIds', 'createdAt', 'updatedAt', 'projectId'];

/** Whether a column is one of a contact as the API answers it, and of no use to write it. */
export function isOnlyAnswered(column: string): boolean {
	return ANSWERED.includes(column);
}
