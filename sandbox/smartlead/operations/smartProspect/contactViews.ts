import type { EmailFate, ProspectContact } from '../../state/prospects';

/** A contact as the search shows it, with a masked address. */
export function foundView(contact: ProspectContact): object {
	const { id, firstName, lastName, title, company, department, level } = contact;
	const { industry, subIndustry, headCount, revenue, country, state, city } = contact;
	return {
		id,
		firstName,
		lastName,
		fullName: `${firstName} ${lastName}`,
		title,
		company,
		department: [department],
		level,
		industry,
		subIndustry,
		companyHeadCount: headCount,
		companyRevenue: revenue,
		country,
		state,
		city,
		email: `***@${company.website}`,
		linkedin: `linkedin.com/in/contact-${lastName}`,
		emailDeliverability: 0.95,
		address: `${city}, ${country}`,
	};
}

/** A contact whose address was revealed. */
export function revealedView(contact: ProspectContact): object {
	const { id, firstName, lastName, title, company, email, fate } = contact;
	return {
		id,
		firstName,
		lastName,
		fullName: `${firstName} ${lastName}`,
		title,
		company,
		email,
		verificationStatus: fate === 'none' ? null : fate,
		status: 'completed',
	};
}

export function metricsOf(contacts: ProspectContact[]): Record<string, number> {
	const count = (wanted: EmailFate) => contacts.filter(({ fate }) => fate === wanted).length;
	return {
		totalContacts: contacts.length,
		totalEmails: contacts.length - count('none'),
		noEmailFound: count('none'),
		invalidEmails: count('invalid'),
		catchAllEmails: count('catch_all'),
		verifiedEmails: count('valid'),
		completed: contacts.length,
	};
}
