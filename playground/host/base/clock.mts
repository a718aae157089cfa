/** Makes `new Date()` fall on a given day, at the true time of day; timers run as ever. */
export function installClock(day: string): void {
	const RealDate = Date;
	const now = new RealDate();
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const there = new RealDate(year, month - 1, date, now.getHours(), now.getMinutes(), now.getSeconds());
	const offset = there.getTime() - now.getTime();
	class ShiftedDate extends RealDate {
		constructor(...parts: unknown[]) {
			if (parts.length === 0) super(RealDate.now() + offset);
			else super(...(parts as [number]));
		}

		static override now(): number {
			return RealDate.now() + offset;
		}
	}
	Object.defineProperty(window, 'Date', { value: ShiftedDate, writable: true, configurable: true });
}
