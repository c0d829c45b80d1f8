/** Lets only so many in at once, in order of arrival. */
export class Gate {
	private readonly queue: Array<() => void> = [];

	constructor(private places: number) {}

	async enter(): Promise<void> {
		if (this.places > 0) this.places -= 1;
		else await new Promise<void>((admit) => this.queue.push(admit));
	}

	leave(): void {
		const admit = this.queue.shift();
		if (admit) admit();
		else this.places += 1;
	}
}
