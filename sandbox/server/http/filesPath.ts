/** Where the files of a service are, below the origin of the server. */
export function filesPath(service: string): string {
	return `/_files/${service}/`;
}
