// Reads a QR code off a page, as a phone would.
import jsQR from "jsqr";
import { PNG } from "pngjs";

/** 50 mm at 300 dots an inch, as printers have it. */
const PRINTED = 590;

/** What a drawn code says: drawn anew at the size of print, and read by a reader that is not ours. */
export async function read(page, code, side = PRINTED) {
  const svg = await code.evaluate((e) => e.outerHTML);
  const paper = await page.context().newPage();
  await paper.setViewportSize({ width: side, height: side });
  await paper.setContent(`<style>body { margin: 0 } svg { display: block; width: ${side}px; background: #fff }</style>${svg}`);
  const png = PNG.sync.read(await paper.screenshot());
  await paper.close();
  return jsQR(new Uint8ClampedArray(png.data), png.width, png.height)?.data;
}
