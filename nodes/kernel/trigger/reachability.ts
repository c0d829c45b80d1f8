/** Why the internet cannot reach an address; undefined when it looks as if it can. */
export function reachabilityProblem(address: string, service: string): string | undefined {
	if (!URL.canParse(address)) return "it isn't a valid web address.";
	const { hostname, protocol } = new URL(address);
	const host = hostname.replace(/\.$/, '');
	if (isPrivateIpv4(host) || isPrivateIpv6(host)) {
		return "it's in a private network.";
	}
	if (host === 'localhost' || LOCAL_NAME.test(host)) return 'its name leads to a local network.';
	if (!host.includes('.') && !host.startsWith('[')) return 'its name has no domain.';
	// Secrets would be readable on the way.
	if (protocol !== 'https:') return `it uses http, and ${service} asks for https.`;
	return undefined;
}

const LOCAL_NAME = /\.(localhost|local|internal|intranet|lan|home\.arpa|test|invalid)$/;

// First address and length of the prefix: what IANA lists as not globally reachable, and multicast.
const PRIVATE_IPV4: Array<[string, number]> = [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 3],
];

// `URL` writes every form of an IPv4 address, such as 127.1 or 0x7f000001, as four numbers.
function isPrivateIpv4(host: string): boolean {
	if (!/^\d+(\.\d+){3}$/.test(host)) return false;
	const address = ipv4Number(host);
	return PRIVATE_IPV4.some(
		([first, bits]) => address >>> (32 - bits) === ipv4Number(first) >>> (32 - bits),
	);
}

function ipv4Number(text: string): number {
	return text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0) >>> 0;
}

function isPrivateIpv6(host: string): boolean {
	if (!host.startsWith('[')) return false;
	const groups = ipv6Groups(host.slice(1, -1));
	const [first, second] = groups;
	// Unspecified, loopback, and IPv4 inside IPv6 in its two forms.
	if (groups.slice(0, 5).every((group) => group === 0)) {
		if (groups[5] === 0xffff || groups[5] === 0) return isPrivateIpv4(lastAsIpv4(groups));
	}
	const isUniqueLocal = first >> 9 === 0xfc00 >> 9;
	const isLinkLocal = first >> 6 === 0xfe80 >> 6;
	const isMulticast = first >> 8 === 0xff;
	const isDocumentation = first === 0x2001 && second === 0x0db8;
	return isUniqueLocal || isLinkLocal || isMulticast || isDocumentation;
}

// `URL` has made hexadecimal groups of whatever the user wrote.
function ipv6Groups(text: string): number[] {
	const [head, tail] = text
		.split('::')
		.map((part) => part.split(':').filter((group) => group !== ''));
	const numbers = (groups: string[]) => groups.map((group) => parseInt(group, 16));
	if (!tail) return numbers(head);
	const zeros = Array<number>(8 - head.length - tail.length).fill(0);
	return [...numbers(head), ...zeros, ...numbers(tail)];
}

function lastAsIpv4(groups: number[]): string {
	const [high, low] = groups.slice(6);
	return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
