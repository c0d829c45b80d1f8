import { DateTime, IANAZone } from 'luxon';

interface Format {
	accepts: (text: string) => boolean;
	/** Completes the sentence that starts with the name of the parameter. */
	complaint: string;
}

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text).isValid;
const isInstant = (text: string) => /^\d{4}-/.test(text) && DateTime.fromISO(text).isValid;
const isTimestamp = (text: string) => isInstant(text) || DateTime.fromSQL(text).isValid;
const isTimeOfDay = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
const isEmail = (text: string) => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text);
const isBase64 = (text: string) => text.length % 4 === 0 && /^[\w+/]*={0,2}$/.test(text);

/** The `format` values of the catalogue. */
export const formats: Record<string, Format> = {
	'YYYY-MM-DD': { accepts: isDate, complaint: 'must be in YYYY-MM-DD format' },
	'ISO 8601': { accepts: isInstant, complaint: 'must be in ISO 8601 date format' },
	'YYYY-MM-DD or ISO 8601': { accepts: isInstant, complaint: 'must be in ISO 8601 date format' },
	'YYYY-MM-DD or timestamp': { accepts: isTimestamp, complaint: 'must be a valid date' },
	'IANA timezone': {
		accepts: (text) => IANAZone.isValidZone(text),
		complaint: 'must be a valid timezone',
	},
	'HH:MM': { accepts: isTimeOfDay, complaint: 'must be in HH:MM format' },
	'HH:MM 24h': { accepts: isTimeOfDay, complaint: 'must be in HH:MM format' },
	email: { accepts: isEmail, complaint: 'must be a valid email' },
	uri: { accepts: isHttpUrl, complaint: 'must be a valid uri' },
	base64: { accepts: isBase64, complaint: 'must be a valid base64 string' },
};

function isHttpUrl(text: string): boolean {
	return /^https?:\/\/[^\s/]+/.test(text) && URL.canParse(text);
}
