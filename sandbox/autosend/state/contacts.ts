export type PropertyValue = string | number | boolean;

export interface Contact {
	id: string;
	/** In lower case; no two contacts share one. */
	email: string;
	firstName?: string;
	lastName?: string;
	/** The caller's own id of this person. */
	userId?: string;
	/** By name of the contact property. */
	customFields: Record<string, PropertyValue>;
	/** Static lists alone: segments are computed. */
	listIds: string[];
	createdAt: string;
	updatedAt: string;
}

/** The contacts of a project, in order of creation, found by id or address. */
export class Contacts {
	private readonly byId = new Map<string, Contact>();

	private readonly byEmail = new Map<string, Contact>();

	get size(): number {
		return this.byId.size;
	}

	add(contact: Contact): Contact {
		this.byId.set(contact.id, contact);
		this.byEmail.set(contact.email, contact);
		return contact;
	}

	get(id: string): Contact | undefined {
		return this.byId.get(id);
	}

	/** @param email in any case */
	withEmail(email: string): Contact | undefined {
		return this.byEmail.get(email.toLowerCase());
	}

	withUserId(userId: string): Contact | undefined {
		return this.all().find((contact) => contact.userId === userId);
	}

	delete({ id, email }: Contact): void {
		this.byId.delete(id);
		this.byEmail.delete(email);
	}

	all(): Contact[] {
		return [...this.byId.values()];
	}
}
