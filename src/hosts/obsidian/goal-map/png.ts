/** Pixels along a side, and in all, that every device can draw. */
const MOST_SIDE = 16_000;
const MOST = 60_000_000;

/** Our own SVG as a PNG at twice its size, or as large as a device can draw; null where it would be unreadable. */
export async function pngOf(svg: string, width: number, height: number): Promise<ArrayBuffer | null> {
	const scale = Math.min(2, MOST_SIDE / Math.max(width, height), Math.sqrt(MOST / (width * height)));
	if (scale < 0.5) return null;
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = createEl('canvas');
	canvas.width = Math.round(width * scale);
	canvas.height = Math.round(height * scale);
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
	return (await blob?.arrayBuffer()) ?? null;
}
