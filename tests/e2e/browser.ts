import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';

/** A small phone and a desk: the two sizes every screen is tried at. */
export const PHONE = { width: 360, height: 740 } as const;
export const DESK = { width: 1280, height: 800 } as const;

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Chromium is on this machine, or undefined; CHROMIUM_PATH says it. */
export function chromiumPath(): string | undefined {
  return PLACES.find((place) => place && existsSync(place));
}

/** Starts the system's Chromium. Throws with what to do when there is none. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (!executablePath) {
    throw new Error('Chromium is not installed. Install it (apt-get install chromium) or set CHROMIUM_PATH.');
  }
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...sandbox, ...QUIET] });
}

/** Fails when axe finds a violation of WCAG 2.2 A or AA or of its best practices; names element and rule. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await transitionsEnded(page);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${node.target.join(' ')}\n    ${node.failureSummary ?? ''}`,
    ),
  );
  if (found.length > 0)
    throw new Error(`axe found ${found.length} violations on ${page.url()}\n${found.join('\n')}`);
}

/** A colour half way to the next is nobody's contrast: waits for what ends, not for a placeholder that glimmers on. */
async function transitionsEnded(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().iterations !== Infinity);
    await Promise.all(ending.map((one) => one.finished.catch(() => undefined)));
  });
}

/** Fails when the page can be scrolled sideways; names the widest element. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const fault = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return null;
    const wide = [...document.body.querySelectorAll('*')].filter(
      (one) => one.getBoundingClientRect().right > width + 1,
    );
    return `${document.documentElement.scrollWidth} > ${width}: ${wide.at(-1)?.outerHTML.slice(0, 200)}`;
  });
  if (fault) throw new Error(`${page.url()} scrolls sideways: ${fault}`);
}
