import { scaleLinear, scaleLog } from 'd3-scale';

import type { Plot } from './section';

const WIDTH = 640;
const HEIGHT = 360;
const MARGIN = { left: 70, right: 160, top: 40, bottom: 50 };
const COLORS = ['#1f6feb', '#d1242f', '#1a7f37', '#8250df', '#9a6700'];
const TICKS = 5;

/** Draws a plot as SVG: lines through points, on light ground. */
export function drawPlot({ title, x, y, lines, logarithmic = false }: Plot): string {
	const points = lines.flatMap((line) => line.points);
	const toX = scaleOf(
		points.map(([value]) => value),
		[MARGIN.left, WIDTH - MARGIN.right],
		logarithmic,
	);
	const toY = scaleOf(
		points.map(([, value]) => value),
		[HEIGHT - MARGIN.bottom, MARGIN.top],
		logarithmic,
	);
	const bottom = HEIGHT - MARGIN.bottom;
	const right = WIDTH - MARGIN.right;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
		`<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
		text(title, MARGIN.left, 24, 'start', 'font-weight="bold"'),
		...toY.ticks.map(
			({ at, label }) =>
				`<path d="M${MARGIN.left} ${at}H${right}" stroke="#d0d7de"/>${text(label, MARGIN.left - 8, at + 4, 'end')}`,
		),
		...toX.ticks.map(({ at, label }) => text(label, at, bottom + 18, 'middle')),
		text(x, (MARGIN.left + right) / 2, HEIGHT - 10, 'middle'),
		text(
			y,
			14,
			(MARGIN.top + bottom) / 2,
			'middle',
			`transform="rotate(-90 14 ${(MARGIN.top + bottom) / 2})"`,
		),
		...lines.map(({ name, points: own }, index) => {
			const color = COLORS[index % COLORS.length];
			const path = own.map(([px, py]) => `${toX.place(px)},${toY.place(py)}`).join(' ');
			const dots = own.map(
				([px, py]) => `<circle cx="${toX.place(px)}" cy="${toY.place(py)}" r="3" fill="${color}"/>`,
			);
			const label = text(
				name,
				right + 12,
				MARGIN.top + 16 * (index + 1),
				'start',
				`fill="${color}"`,
			);
			return `<polyline points="${path}" fill="none" stroke="${color}" stroke-width="2"/>${dots.join('')}${label}`;
		}),
		'</svg>',
		'',
	].join('\n');
}

interface Scale {
	place: (value: number) => number;
	ticks: Array<{ at: number; label: string }>;
}

/** Linear scales begin at zero, logarithmic ones at a power of ten. */
function scaleOf(values: number[], range: [number, number], logarithmic: boolean): Scale {
	const highest = Math.max(...values);
	const scale = logarithmic
		? scaleLog([Math.min(...values), highest], range).nice()
		: scaleLinear([0, highest], range).nice(TICKS);
	const place = (value: number) => Math.round(scale(value) * 10) / 10;
	const ticks = logarithmic
		? scale.ticks().filter((tick) => Number.isInteger(Math.log10(tick)))
		: scale.ticks(TICKS);
	return { place, ticks: ticks.map((tick) => ({ at: place(tick), label: String(tick) })) };
}

function text(content: string, x: number, y: number, anchor: string, more = ''): string {
	const escaped = content.replace(/&/g, '&amp;').replace(/</g, '&lt;');
	return `<text x="${x}" y="${y}" text-anchor="${anchor}" ${more}>${escaped}</text>`;
}
